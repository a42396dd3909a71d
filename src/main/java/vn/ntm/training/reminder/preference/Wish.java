package vn.ntm.training.reminder.preference;

import java.net.URI;
import vn.ntm.training.reminder.channel.Channel;

/**
 * How the person of a message wants to be told.
 *
 * @param channel null: whichever there is
 * @param isUnwanted whether the person does without messages as this one
 * @param unsubscribe where such messages are turned off; null: they are not optional
 */
public record Wish(Channel channel, boolean isUnwanted, URI unsubscribe) {

    /** Of who is no trainee, or is gone. */
    static final Wish NONE = new Wish(null, false, null);
}
