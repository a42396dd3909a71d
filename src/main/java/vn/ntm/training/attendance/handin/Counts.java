package vn.ntm.training.attendance.handin;

import vn.ntm.training.attendance.RollSheet;

/**
 * What the roll of a room says in numbers.
 *
 * @param headcount null when the room did not count
 * @param absent names that this room missed, excused or not
 * @param unmarked people of whom no room said anything
 */
public record Counts(Integer headcount, int present, int absent, int unmarked) {

    static Counts of(RollSheet sheet) {
        long ofRoom = sheet.people().stream()
                .filter(person -> sheet.siteId().equals(person.markedAt()))
                .count();
        long unmarked = sheet.people().stream()
                .filter(person -> person.status() == null)
                .count();
        return new Counts(sheet.headcount(), sheet.present(), (int) ofRoom - sheet.present(), (int) unmarked);
    }

    boolean isNothing() {
        return headcount == null && present == 0 && absent == 0;
    }

    /** Whether the room says another number than its roll has names. */
    public boolean differs() {
        return headcount != null && headcount != present;
    }
}
