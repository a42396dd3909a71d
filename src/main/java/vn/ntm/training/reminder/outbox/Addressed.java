package vn.ntm.training.reminder.outbox;

import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.reminder.channel.Letter;

/** What is to be done with a message, when it is looked at who it reaches. */
public sealed interface Addressed {

    /** @param toContact whether it goes to the contact of the unit instead of the person */
    record Ready(Letter letter, boolean toContact) implements Addressed {}

    /** Not by this channel, but by that. */
    record Elsewhere(Channel channel) implements Addressed {}

    /** What it was to tell is not so any more. */
    record Pointless() implements Addressed {}

    /** Nobody is reached by it, for this reason. */
    record Nobody(String reason) implements Addressed {}
}
