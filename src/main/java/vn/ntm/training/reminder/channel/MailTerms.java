package vn.ntm.training.reminder.channel;

import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The mail server that messages are handed to. */
public interface MailTerms extends ChannelTerms {

    /** Empty: e-mail is off. */
    Optional<String> host();

    @WithDefault("25")
    int port();

    Optional<String> username();

    Optional<String> password();

    /** Whether a connection is made private by STARTTLS: DISABLED, OPTIONAL or REQUIRED. */
    @WithDefault("OPTIONAL")
    StartTls startTls();

    /** Whether connections are private from their first byte on. */
    @WithDefault("false")
    boolean tls();

    /** The sender, with a name: {@code NTM Training <ntm@example.vn>}. */
    String from();

    /** As the setting of the other mails is called. */
    enum StartTls {
        DISABLED,
        OPTIONAL,
        REQUIRED
    }
}
