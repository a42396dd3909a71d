package vn.ntm.training.reminder.outbox;

import vn.ntm.training.reminder.channel.Channel;

/** Says to whom a message goes, and puts it into words; asked for each attempt. */
public interface LetterWriting {

    Addressed write(LeasedMessage message, Channel channel);
}
