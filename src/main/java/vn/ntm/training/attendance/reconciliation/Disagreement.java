package vn.ntm.training.attendance.reconciliation;

import java.util.Locale;

/** What of a room does not agree; in the order in which it is to be looked at. */
public enum Disagreement {
    /** The room was there, as it said or a log says, and told nobody's name. */
    CONNECTED_WITHOUT_ROLL("/roll"),
    /** Nothing was told: neither names nor a number. */
    NO_ROLL("/roll"),
    /** Two rooms say that they had the same person. */
    SAME_PERSON_TWO_SITES("/roll"),
    /** The room counted another number than its roll has names. */
    HEADCOUNT_DIFFERS("/decisions"),
    /** Names are present, and no log of the session has a connection of the room. */
    NO_CONNECTION("/decisions"),
    HEADCOUNT_MISSING("/roll"),
    /** Of some people of the room nothing was said. */
    NAMES_UNMARKED("/roll"),
    NOT_HANDED_IN("/roll/hand-in"),
    CHANGED_SINCE_HAND_IN("/roll/hand-in"),
    SHEET_MISSING("/signed-sheets");

    private final String page;

    Disagreement(String page) {
        this.page = page;
    }

    /** Of the sentence that tells it, in the bundle of problems; that of the step which settles it has {@code .step} behind it. */
    String code() {
        return "disagreement." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where it is settled. */
    String address(String room) {
        return room + page;
    }
}
