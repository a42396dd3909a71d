package vn.ntm.training.reminder.channel;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.List;

/** Writes mails with a text and an HTML part; nothing that people typed can begin a header of its own. */
final class MailWriter {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final int LONGEST_SUBJECT = 200;

    private final Session session;
    private final InternetAddress from;

    MailWriter(Session session, String from) {
        this.session = session;
        try {
            this.from = InternetAddress.parse(from, true)[0];
        } catch (AddressException e) {
            throw new IllegalArgumentException("quarkus.mailer.from is no address", e);
        }
    }

    MimeMessage write(Letter letter, InternetAddress to) throws MessagingException {
        var mail = new WithStableId(session, messageId(letter));
        mail.setFrom(from);
        mail.setRecipient(RecipientType.TO, to);
        mail.setSubject(subject(letter), UTF_8);
        mail.setSentDate(new Date());
        // Holiday notes are not sent to machines (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(letter.text(), "plain"));
        if (letter.html() != null) {
            parts.addBodyPart(part(letter.html(), "html"));
        }
        mail.setContent(letter.calendar().isEmpty() ? parts : withCalendar(parts, letter.calendar()));
        mail.saveChanges();
        return mail;
    }

    /**
     * Mail programs show one entry, the alternative, as an invitation, and take no file of several that are not of one series: the
     * others are attached.
     */
    private static MimeMultipart withCalendar(MimeMultipart parts, List<CalendarPart> entries)
            throws MessagingException {
        parts.addBodyPart(calendar(entries.getFirst()));
        if (entries.size() == 1) {
            return parts;
        }
        var alternatives = new MimeBodyPart();
        alternatives.setContent(parts);
        var all = new MimeMultipart("mixed");
        all.addBodyPart(alternatives);
        for (int next = 1; next < entries.size(); next++) {
            MimeBodyPart attached = calendar(entries.get(next));
            attached.setDisposition(Part.ATTACHMENT);
            attached.setFileName("buoi-hoc-" + (next + 1) + ".ics");
            all.addBodyPart(attached);
        }
        return all;
    }

    /** In Base64, so that no server on the way folds or converts its lines. */
    private static MimeBodyPart calendar(CalendarPart entry) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                entry.file().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + entry.method())));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    /** The same at each attempt, so that a mail that came twice is seen to be one. */
    String messageId(Letter letter) {
        String address = from.getAddress();
        return "<" + letter.id() + "@" + address.substring(address.indexOf('@') + 1) + ">";
    }

    /** Line ends and other control characters become spaces. */
    static String oneLine(String text) {
        return text == null
                ? ""
                : text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    private static String subject(Letter letter) {
        String line = oneLine(letter.subject());
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }

    /** Jakarta Mail makes up a new Message-ID whenever a mail is saved. */
    private static final class WithStableId extends MimeMessage {

        private final String id;

        private WithStableId(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
