package vn.ntm.training.reminder.channel;

/**
 * A calendar file inside a mail.
 *
 * @param method REQUEST or CANCEL, as the file itself says
 */
public record CalendarPart(String method, String file) {

    /** What somebody is invited to is no business of a log. */
    @Override
    public String toString() {
        return "CalendarPart " + method;
    }
}
