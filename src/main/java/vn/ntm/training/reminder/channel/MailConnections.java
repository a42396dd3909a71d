package vn.ntm.training.reminder.channel;

import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Duration;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the mail server, each for many mails and one at a time. */
final class MailConnections {

    /** Servers end connections that go on for ever, in the middle of a mail. */
    private static final int MOST_MAILS = 100;

    /** For connecting and for each answer; an attempt as a whole has an end of its own. */
    private static final Duration SILENCE = Duration.ofSeconds(8);

    private final MailTerms terms;
    private final Session session;
    private final Deque<Connection> idle = new ConcurrentLinkedDeque<>();

    MailConnections(MailTerms terms) {
        this.terms = terms;
        this.session = Session.getInstance(properties(terms));
    }

    Session session() {
        return session;
    }

    /** One that is idle, or a new one; it goes back when it is closed. */
    Connection take() throws MessagingException {
        Connection kept = idle.poll();
        return kept == null ? new Connection() : kept;
    }

    void closeAll() {
        for (Connection one = idle.poll(); one != null; one = idle.poll()) {
            one.end();
        }
    }

    /** One connection, as long as a worker has it. */
    final class Connection implements AutoCloseable {

        private final Transport transport;
        private int mails;
        private boolean usable;

        private Connection() throws MessagingException {
            transport = session.getTransport(terms.tls() ? "smtps" : "smtp");
            try {
                transport.connect(
                        terms.host().orElseThrow(),
                        terms.port(),
                        terms.username().orElse(null),
                        terms.password().orElse(null));
            } catch (MessagingException failure) {
                end();
                throw failure;
            }
        }

        void send(Message mail, Address to) throws MessagingException {
            usable = false;
            transport.sendMessage(mail, new Address[] {to});
            usable = ++mails < MOST_MAILS;
        }

        /** After a failure nobody knows what the other side still expects. */
        @Override
        public void close() {
            if (usable) {
                idle.push(this);
            } else {
                end();
            }
        }

        private void end() {
            try {
                transport.close();
            } catch (MessagingException _) {
                // It is gone, which is what was wanted.
            }
        }
    }

    private static Properties properties(MailTerms terms) {
        var properties = new Properties();
        String protocol = terms.tls() ? "mail.smtps." : "mail.smtp.";
        properties.setProperty(
                protocol + "auth", String.valueOf(terms.username().isPresent()));
        properties.setProperty(
                protocol + "starttls.enable", String.valueOf(terms.startTls() != MailTerms.StartTls.DISABLED));
        properties.setProperty(
                protocol + "starttls.required", String.valueOf(terms.startTls() == MailTerms.StartTls.REQUIRED));
        properties.setProperty(protocol + "ssl.checkserveridentity", "true");
        properties.setProperty(protocol + "connectiontimeout", String.valueOf(SILENCE.toMillis()));
        properties.setProperty(protocol + "timeout", String.valueOf(SILENCE.toMillis()));
        return properties;
    }
}
