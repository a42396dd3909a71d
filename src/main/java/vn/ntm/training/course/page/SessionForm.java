package vn.ntm.training.course.page;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.course.SessionInput;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.course.TrainerInput;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.page.TypedTime;

/** A session as somebody types it; who teaches in it has a form of its own. */
public record SessionForm(
        @RestForm String title,
        @RestForm String startsAt,
        @RestForm String endsAt,
        @RestForm String periods,
        @RestForm String tool,
        @RestForm String link,
        @RestForm String meetingId,
        @RestForm String passcode,
        @RestForm String backupLink,
        @RestForm String version) {

    static final SessionForm EMPTY = new SessionForm("", "", "", "", "", "", "", "", "", "");

    static SessionForm of(SessionView view) {
        return new SessionForm(
                view.title(),
                TypedTime.of(view.startsAt()),
                TypedTime.of(view.endsAt()),
                Objects.toString(view.periods(), ""),
                view.tool(),
                view.link(),
                view.meetingId(),
                view.passcode(),
                view.backupLink(),
                String.valueOf(view.version()));
    }

    SessionInput input(List<TrainerInput> trainers) {
        var check = new InputCheck();
        var input = new SessionInput(
                title,
                TypedTime.instant(check, "startsAt", startsAt),
                TypedTime.instant(check, "endsAt", endsAt),
                new Typed(check).number("periods", periods),
                tool,
                link,
                meetingId,
                passcode,
                backupLink,
                trainers);
        check.done();
        return input;
    }

    SessionForm ofVersion(int seen) {
        return new SessionForm(
                title, startsAt, endsAt, periods, tool, link, meetingId, passcode, backupLink, String.valueOf(seen));
    }
}
