package vn.ntm.training.reminder.channel;

import java.util.Optional;

/** A mail server on this machine. */
public record TestTerms(int port, int connections, int perSecond) implements MailTerms {

    public static MailChannel channel(int port, int connections) {
        return channel(port, connections, 1000);
    }

    public static MailChannel channel(int port, int connections, int perSecond) {
        return new MailChannel(new TestTerms(port, connections, perSecond));
    }

    @Override
    public Optional<String> host() {
        return Optional.of("127.0.0.1");
    }

    @Override
    public Optional<String> username() {
        return Optional.empty();
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public StartTls startTls() {
        return StartTls.OPTIONAL;
    }

    @Override
    public boolean tls() {
        return false;
    }

    @Override
    public String from() {
        return "NTM Training <ntm@example.vn>";
    }
}
