package vn.ntm.training.reminder.outbox;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import vn.ntm.training.reminder.channel.ReminderConfig;

/**
 * Not well while messages wait too long. Neither live nor ready depends on it: a server whose mail server is down still takes
 * registrations, and starting it anew helps nobody.
 */
@Wellness
@ApplicationScoped
class OutboxHealth implements HealthCheck {

    @Inject
    OutboxAge age;

    @Inject
    ReminderConfig config;

    @Override
    public HealthCheckResponse call() {
        Duration oldest = age.oldest();
        return HealthCheckResponse.named("messages")
                .status(oldest.compareTo(config.oldAfter()) < 0)
                .withData("oldestSeconds", oldest.toSeconds())
                .build();
    }
}
