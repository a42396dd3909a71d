package vn.ntm.training.reminder.channel;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.jboss.logging.Logger;

/** E-mail, by the mail server of the operator. */
@Singleton
public class MailChannel implements MessageChannel {

    private static final Logger LOG = Logger.getLogger(MailChannel.class);

    private final MailTerms terms;
    private final MailConnections connections;
    private final MailWriter writer;

    @Inject
    MailChannel(ReminderConfig config) {
        this(config.mail());
    }

    MailChannel(MailTerms terms) {
        this.terms = terms;
        this.connections = new MailConnections(terms);
        this.writer = new MailWriter(connections.session(), terms.from());
    }

    @Override
    public Channel kind() {
        return Channel.EMAIL;
    }

    @Override
    public boolean isOn() {
        return terms.host().isPresent();
    }

    @Override
    public ChannelTerms terms() {
        return terms;
    }

    @Override
    public Outcome deliver(Letter letter) {
        if (!isAscii(letter.to())) {
            return new Outcome.Refused("mail.no-address");
        }
        InternetAddress to;
        try {
            to = new InternetAddress(letter.to(), true);
            to.setPersonal(MailWriter.oneLine(letter.toName()), StandardCharsets.UTF_8.name());
        } catch (AddressException | UnsupportedEncodingException isNone) {
            return new Outcome.Refused("mail.no-address");
        }
        return send(letter, to);
    }

    /** Jakarta Mail cuts other letters down to a byte: a mail for {@code hũu@…} would go to {@code hiu@…}. */
    private static boolean isAscii(String address) {
        return address.chars().allMatch(letter -> letter < 128);
    }

    private Outcome send(Letter letter, InternetAddress to) {
        try {
            Message mail = writer.write(letter, to);
            try (var connection = connections.take()) {
                connection.send(mail, to);
            }
            return new Outcome.Accepted();
        } catch (MessagingException failure) {
            // The text of the server may name the recipient.
            LOG.debugf("Message %s was not taken: %s", letter.id(), MailReply.code(failure));
            return MailReply.outcome(failure);
        }
    }

    @Override
    public void rest() {
        connections.closeAll();
    }
}
