package vn.ntm.training.attendance.reconciliation;

import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a room in a session, side by side.
 *
 * @param registered people who were to sit in it
 * @param unmarked those of them of whom no roll says anything
 * @param marked names that its roll tells of
 * @param present those of them who were there
 * @param walkIns those of the present who came unannounced
 * @param headcount as the room declared it; null when it did not
 * @param sheets pictures of its signed sheet
 * @param receipt number of the latest receipt; null when the roll was not handed in
 * @param changedSince marks and headcounts that were recorded after that
 * @param connected whether the room said last that its line stands
 * @param connectedMinutes by the logs of the online room; null when none was applied to the session
 * @param twice people whom another room had as well
 */
public record Numbers(
        long registered,
        long unmarked,
        long marked,
        long present,
        long walkIns,
        Integer headcount,
        long sheets,
        Long receipt,
        long changedSince,
        boolean connected,
        Integer connectedMinutes,
        long twice) {

    /** Whether the room said anything of who was there; also of people whom another room said afterwards to have had. */
    boolean isTold() {
        return marked > 0 || headcount != null || twice > 0;
    }

    /** What does not agree, the gravest first. A room without a roll has no other fault: all else follows from that. */
    List<Disagreement> disagreements() {
        if (!isTold()) {
            return List.of(wasThere() ? Disagreement.CONNECTED_WITHOUT_ROLL : Disagreement.NO_ROLL);
        }
        List<Disagreement> found = new ArrayList<>();
        add(found, twice > 0, Disagreement.SAME_PERSON_TWO_SITES);
        add(found, headcount != null && headcount != present, Disagreement.HEADCOUNT_DIFFERS);
        add(found, present > 0 && connectedMinutes != null && connectedMinutes == 0, Disagreement.NO_CONNECTION);
        add(found, headcount == null, Disagreement.HEADCOUNT_MISSING);
        add(found, unmarked > 0, Disagreement.NAMES_UNMARKED);
        add(found, receipt == null, Disagreement.NOT_HANDED_IN);
        add(found, receipt != null && changedSince > 0, Disagreement.CHANGED_SINCE_HAND_IN);
        add(found, sheets == 0 && hadPeople(), Disagreement.SHEET_MISSING);
        return List.copyOf(found);
    }

    private boolean wasThere() {
        return connected || connectedMinutes != null && connectedMinutes > 0;
    }

    private boolean hadPeople() {
        return present > 0 || headcount != null && headcount > 0;
    }

    private static void add(List<Disagreement> found, boolean is, Disagreement kind) {
        if (is) {
            found.add(kind);
        }
    }

    /** What the sentence of a disagreement tells. */
    Object[] arguments(Disagreement kind) {
        return switch (kind) {
            case SAME_PERSON_TWO_SITES -> new Object[] {twice};
            case HEADCOUNT_DIFFERS -> new Object[] {headcount, present};
            case NO_CONNECTION, HEADCOUNT_MISSING -> new Object[] {present};
            case NAMES_UNMARKED -> new Object[] {unmarked};
            case CHANGED_SINCE_HAND_IN -> new Object[] {changedSince};
            case CONNECTED_WITHOUT_ROLL, NO_ROLL, NOT_HANDED_IN, SHEET_MISSING -> new Object[0];
        };
    }
}
