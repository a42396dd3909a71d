package vn.ntm.training.support;

import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads the mails that arrived for an address; each test writes to addresses of its own. */
public final class TestMails {

    /**
     * One mail as its reader sees it.
     *
     * @param calendars the calendar files in it, the one to be shown first
     * @param unsubscribe where messages of its kind are turned off; null: not told
     */
    public record Mail(String subject, String text, List<String> calendars, String unsubscribe) {}

    private TestMails() {}

    /** Waits until as many mails have arrived, at most half a minute; answers those that have. */
    public static List<Mail> to(String address, int expected) throws MessagingException, IOException {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(30));
        List<Mail> mails = read(address);
        while (mails.size() < expected && Instant.now().isBefore(deadline)) {
            sleep();
            mails = read(address);
        }
        return mails;
    }

    /** Makes the mailbox of an address: two first mails at once would each make one, and one of them be lost. */
    public static void open(String address) throws MessagingException, IOException {
        read(address);
    }

    private static List<Mail> read(String address) throws MessagingException, IOException {
        var properties = new Properties();
        properties.setProperty("mail.store.protocol", "imap");
        int port = ConfigProvider.getConfig().getValue(TestMailServer.IMAP_PORT, Integer.class);
        List<Mail> mails = new ArrayList<>();
        try (var store = Session.getInstance(properties).getStore()) {
            store.connect("127.0.0.1", port, address, address);
            try (Folder inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                for (Message message : inbox.getMessages()) {
                    String[] unsubscribe = message.getHeader("List-Unsubscribe");
                    mails.add(new Mail(
                            message.getSubject(),
                            text(message.getContent()),
                            calendars(message),
                            unsubscribe == null ? null : unsubscribe[0]));
                }
            }
        }
        return mails;
    }

    /** Of a mail with several forms the plain one, which comes first. */
    private static String text(Object content) throws MessagingException, IOException {
        return content instanceof Multipart parts ? text(parts.getBodyPart(0).getContent()) : String.valueOf(content);
    }

    private static List<String> calendars(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/calendar")) {
            return List.of(new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        }
        List<String> found = new ArrayList<>();
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                found.addAll(calendars(parts.getBodyPart(i)));
            }
        }
        return found;
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
