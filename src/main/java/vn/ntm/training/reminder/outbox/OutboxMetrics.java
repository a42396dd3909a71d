package vn.ntm.training.reminder.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.Outcome;

/** {@code ntm_messages_attempts_total}, by channel and how it went. */
@ApplicationScoped
class OutboxMetrics {

    @Inject
    MeterRegistry registry;

    void count(Channel channel, Outcome outcome) {
        String result =
                switch (outcome) {
                    case Outcome.Accepted _ -> "accepted";
                    case Outcome.Later _ -> "later";
                    case Outcome.Refused _ -> "refused";
                };
        registry.counter("ntm.messages.attempts", "channel", channel.name(), "result", result)
                .increment();
    }
}
