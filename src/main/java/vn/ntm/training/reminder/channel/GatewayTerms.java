package vn.ntm.training.reminder.channel;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The gateway of a provider of short messages; off without an address and a secret. */
public interface GatewayTerms extends ChannelTerms {

    /** Where messages are posted to. */
    Optional<URI> endpoint();

    /** What requests are signed with, shared with the gateway. */
    Optional<String> secret();

    @Override
    @WithDefault("4")
    int connections();

    @Override
    @WithDefault("20")
    int perSecond();

    default boolean isOn() {
        return endpoint().isPresent() && secret().isPresent();
    }
}
