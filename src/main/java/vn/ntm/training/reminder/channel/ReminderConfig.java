package vn.ntm.training.reminder.channel;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What can be set about messages. */
@ConfigMapping(prefix = "ntm.reminder")
public interface ReminderConfig {

    /** How often each server looks for messages that are due; {@code off} for never. */
    @WithDefault("2s")
    String every();

    /** A message whose worker has not settled it after this is another worker's. Longer than {@link #longestAttempt}. */
    @WithDefault("PT30S")
    Duration lease();

    /** An attempt that takes longer has failed, however lively the other side still is. */
    @WithDefault("PT10S")
    Duration longestAttempt();

    /** So often a message is tried before it counts as failed. */
    @WithDefault("10")
    int attempts();

    /** Before the second attempt; twice as long before each further one. */
    @WithDefault("PT30S")
    Duration firstPause();

    /** Pauses grow no longer than this. */
    @WithDefault("PT1H")
    Duration longestPause();

    /** When the oldest message that should be gone has waited this long, the server says that it is not well. */
    @WithDefault("PT15M")
    Duration oldAfter();

    MailTerms mail();

    GatewayTerms sms();

    GatewayTerms zalo();
}
