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

    /** How often reminders that come near are put into the queue; {@code off} for never. */
    @WithDefault("60s")
    String planEvery();

    /** So long before they are due they are put there. */
    @WithDefault("PT1H")
    Duration planAhead();

    /** So long a change of a class waits for further ones, to be told with them, unless a session begins within two hours. */
    @WithDefault("PT5M")
    Duration newsAfter();

    MailTerms mail();

    GatewayTerms sms();

    GatewayTerms zalo();
}
