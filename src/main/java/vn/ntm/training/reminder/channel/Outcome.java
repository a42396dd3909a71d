package vn.ntm.training.reminder.channel;

/** What became of one attempt. Reasons begin with a code of ours and hold no address. */
public sealed interface Outcome {

    /** The other side has taken it over. */
    record Accepted() implements Outcome {}

    /** It may go better later. */
    record Later(String reason) implements Outcome {}

    /** It will not go better: nobody there, or not wanted. */
    record Refused(String reason) implements Outcome {}
}
