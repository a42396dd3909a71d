package vn.ntm.training.attendance.checkin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.qr.QrCode;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The code of a session on a whole screen, for whoever runs it to show to the room, and to the meeting. */
@Path("/sessions/{sessionId}/check-in-code")
@RunOnVirtualThread
class CheckInCodePages {

    @Inject
    RoomCodes codes;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    AccountConfig config;

    @Inject
    Clock clock;

    /**
     * @param shown null while none can be shown
     * @param qr leads to the page of checking in, with the session and the code and nothing of a person
     * @param address where the code is typed
     * @param closed why none can be shown; null while one is
     */
    record Code(
            UUID sessionId,
            ClassHead trainingClass,
            int ordinal,
            Instant startsAt,
            RoomCodes.Shown shown,
            QrCode qr,
            String address,
            String closed)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance code(@RestPath UUID sessionId, @Context HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        access.require(session.trainingClass().id(), ClassRights::mayRunSessions, "session", sessionId);
        Instant now = clock.instant();
        String closed = ProblemTexts.of(Language.chosen(headers).locale()).refusal(() -> requireOpen(session, now));
        RoomCodes.Shown shown = closed == null ? codes.shown(sessionId, now) : null;
        return new Code(
                sessionId,
                ClassHead.of(session.trainingClass()),
                session.ordinal(),
                session.startsAt(),
                shown,
                shown == null ? null : QrCode.of(address("?session=" + sessionId + "&code=" + shown.code())),
                address("").replaceFirst("^https?://", ""),
                closed);
    }

    private static void requireOpen(Session session, Instant now) {
        session.trainingClass().checkRollOpen(session, now);
        if (now.isAfter(session.endsAt())) {
            throw new RuleViolation("check-in.over", VietnameseFormat.dateTime(session.endsAt()));
        }
    }

    private String address(String query) {
        return config.publicAddress().resolve(URI.create("/check-in" + query)).toString();
    }
}
