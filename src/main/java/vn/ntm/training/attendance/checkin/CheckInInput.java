package vn.ntm.training.attendance.checkin;

import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;

/**
 * Somebody is there.
 *
 * @param token the personal link (its address, or the last part of it), which also says who it is; or the code of six digits that
 *     is shown in the session, from somebody who is signed in or came by the personal link
 * @param sessionId which session is meant where several are open; null: the one that is
 */
record CheckInInput(String token, UUID sessionId) {

    private static final int LONGEST_TOKEN = 500;

    String checkedToken() {
        var check = new InputCheck();
        String checked = check.requiredText("token", token, LONGEST_TOKEN);
        check.done();
        return checked;
    }

    /** Never the token: records print their content, and this one must not end in a log. */
    @Override
    public String toString() {
        return "CheckInInput";
    }
}
