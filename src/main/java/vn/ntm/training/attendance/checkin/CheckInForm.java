package vn.ntm.training.attendance.checkin;

import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;

/**
 * What the page of checking in sends.
 *
 * @param session the one that is meant; blank: the one that is open
 * @param code shown in the session; blank: the person alone
 * @param read {@code true} when the code came from the picture
 * @param link the personal link of somebody who uses the telephone of another; blank: whose browser it is
 */
public record CheckInForm(
        @RestForm String session,
        @RestForm String code,
        @RestForm String read,
        @RestForm String link) {

    private static final int LONGEST_LINK = 500;
    private static final int LONGEST_CODE = 12;

    /** The same without what surrounds it, each text at most so long as it can be. */
    CheckInForm checked() {
        var check = new InputCheck();
        new Typed(check).id("session", blank(session) ? null : session);
        var checked = new CheckInForm(
                session, check.text("code", code, LONGEST_CODE), read, check.text("link", link, LONGEST_LINK));
        check.that(checked.code() == null || RoomCodes.isCode(checked.code()), "code", "check-in.wrong-code");
        check.done();
        return checked;
    }

    UUID sessionId() {
        return blank(session) ? null : Typed.id(session.strip()).orElse(null);
    }

    Means means() {
        return "true".equals(read) ? Means.QR : Means.CODE;
    }

    /** As it comes back: the link is a secret that no page repeats. */
    static CheckInForm of(String session, String code) {
        String known = Typed.id(Objects.requireNonNullElse(session, "")).isPresent() ? session : "";
        boolean readable = code != null && code.length() <= LONGEST_CODE && RoomCodes.isCode(code);
        return new CheckInForm(known, readable ? code : "", readable && !known.isEmpty() ? "true" : "", "");
    }

    public boolean isRead() {
        return "true".equals(read);
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
