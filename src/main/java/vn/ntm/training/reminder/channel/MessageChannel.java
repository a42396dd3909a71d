package vn.ntm.training.reminder.channel;

/** A way to reach somebody. Several workers deliver at once; an attempt that takes too long is interrupted. */
public interface MessageChannel {

    Channel kind();

    /** Whether it is set up; the messages of one that is not wait. */
    boolean isOn();

    ChannelTerms terms();

    /** Hands one message over, on a virtual thread, whose blocking reads end when it is interrupted. */
    Outcome deliver(Letter letter);

    /** There is nothing to do for now. */
    default void rest() {}
}
