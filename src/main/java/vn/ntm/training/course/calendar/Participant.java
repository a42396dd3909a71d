package vn.ntm.training.course.calendar;

/** Who invites to an event, or is invited. */
public record Participant(String name, String email) {

    /** Neither a name nor an address in a log. */
    @Override
    public String toString() {
        return "Participant";
    }
}
