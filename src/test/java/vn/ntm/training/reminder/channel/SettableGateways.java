package vn.ntm.training.reminder.channel;

import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.ConfigProvider;

/** The settings as they are, but for the gateways: those are off, and a test sets one up for its own duration. */
@Alternative
@Priority(1)
@ApplicationScoped
public class SettableGateways implements ReminderConfig {

    private final ReminderConfig settings =
            ConfigProvider.getConfig().unwrap(SmallRyeConfig.class).getConfigMapping(ReminderConfig.class);
    private final Map<Channel, URI> endpoints = new ConcurrentHashMap<>();
    private final Map<Channel, GatewayTerms> terms =
            new EnumMap<>(Map.of(Channel.SMS, new Terms(Channel.SMS), Channel.ZALO, new Terms(Channel.ZALO)));

    public void on(Channel channel, URI endpoint) {
        endpoints.put(channel, endpoint);
    }

    public void off() {
        endpoints.clear();
    }

    @Override
    public GatewayTerms sms() {
        return terms.get(Channel.SMS);
    }

    @Override
    public GatewayTerms zalo() {
        return terms.get(Channel.ZALO);
    }

    @Override
    public String every() {
        return settings.every();
    }

    @Override
    public Duration lease() {
        return settings.lease();
    }

    @Override
    public Duration longestAttempt() {
        return settings.longestAttempt();
    }

    @Override
    public int attempts() {
        return settings.attempts();
    }

    @Override
    public Duration firstPause() {
        return settings.firstPause();
    }

    @Override
    public Duration longestPause() {
        return settings.longestPause();
    }

    @Override
    public Duration oldAfter() {
        return settings.oldAfter();
    }

    @Override
    public String planEvery() {
        return settings.planEvery();
    }

    @Override
    public Duration planAhead() {
        return settings.planAhead();
    }

    @Override
    public Duration newsAfter() {
        return settings.newsAfter();
    }

    @Override
    public MailTerms mail() {
        return settings.mail();
    }

    private final class Terms implements GatewayTerms {

        private final Channel channel;

        private Terms(Channel channel) {
            this.channel = channel;
        }

        @Override
        public Optional<URI> endpoint() {
            return Optional.ofNullable(endpoints.get(channel));
        }

        @Override
        public Optional<String> secret() {
            return Optional.of("bí mật chung");
        }

        @Override
        public int connections() {
            return 1;
        }

        @Override
        public int perSecond() {
            return 100;
        }
    }
}
