package vn.ntm.training.attendance.connection;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.IdempotencyKey;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Connection logs of a session, over HTTP: for those who run its class. */
@Path("/api/sessions/{sessionId}/connection-logs")
@Tag(name = "Attendance")
@RunOnVirtualThread
class ConnectionLogResource {

    /** How much was read. */
    private record Read(UUID log, int names) {}

    @Inject
    LogKeeping keeping;

    @Inject
    LogNames names;

    @Inject
    ConnectionLogs logs;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Idempotency idempotency;

    @Inject
    Audit audit;

    @GET
    @Operation(summary = "The logs of the session, the latest first; without the names in them")
    public List<ConnectionLog> all(@RestPath UUID sessionId) {
        require(sessionId, ClassRights::mayReadInFull);
        return logs.all(sessionId);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            summary =
                    "Tries out the attendance report (CSV) of Zoom, Microsoft Teams, Google Meet or BigBlueButton: reads it,"
                            + " matches its display names, and counts nothing until it is confirmed; 200 when the session"
                            + " had the same file before. zone: of times that do not tell theirs, Asia/Ho_Chi_Minh unless"
                            + " given. One that is not confirmed is forgotten after a day")
    @APIResponseSchema(value = ConnectionLogView.class, responseCode = "201")
    public Response send(
            @RestPath UUID sessionId,
            @HeaderParam(IdempotencyKey.HEADER) IdempotencyKey key,
            @RestForm FileUpload file,
            @RestForm String zone,
            @Context HttpHeaders headers)
            throws IOException {
        require(sessionId, ClassRights::mayRunSessions);
        Session session = sessions.require(sessionId);
        keeping.checkOpen(session);
        SentFile sent = SentFile.of(file);
        ZoneId read = zone(zone);
        MeetingLog log =
                LogReading.read(sent.content(), sent.name(), new Interval(session.startsAt(), session.endsAt()), read);
        byte[] sha256 = LogKeeping.digest(sent.content());
        return idempotency.once(
                key,
                HexFormat.of().formatHex(sha256) + read,
                () -> keeping.keep(sessionId, sha256, log, read, currentUser.actor()),
                kept -> answer(kept.isNew() ? 201 : 200, session, kept.id(), headers));
    }

    @GET
    @Path("{logId}")
    @Operation(summary = "A log: its display names with whom they stand for, those to be confirmed first")
    @APIResponseSchema(ConnectionLogView.class)
    public Response one(@RestPath UUID sessionId, @RestPath UUID logId, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayReadInFull);
        Response answer = answer(200, sessions.require(sessionId), logId, headers);
        int read = ((ConnectionLogView) answer.getEntity()).names().size();
        audit.recordReading("connection-log.read", "session", sessionId, new Read(logId, read));
        return answer;
    }

    @PUT
    @Path("{logId}/identities")
    @Operation(
            summary =
                    "Says whom display names stand for, in all logs of the session: a site, a registration, or nobody of"
                            + " the class. Names that are not given stay as they are")
    @APIResponseSchema(ConnectionLogView.class)
    public Response settle(
            @RestPath UUID sessionId,
            @RestPath UUID logId,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch version,
            IdentitiesInput input,
            @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayRunSessions);
        InputCheck.body(input).check();
        keeping.settle(sessionId, logId, input, version, currentUser.actor());
        return answer(200, sessions.require(sessionId), logId, headers);
    }

    @POST
    @Path("{logId}/confirmation")
    @Operation(
            summary =
                    "Applies the log: its minutes count, and where the class takes connections for enough, people who were"
                            + " connected long enough by themselves are present. Once more changes nothing")
    @APIResponseSchema(ConnectionLogView.class)
    public Response apply(@RestPath UUID sessionId, @RestPath UUID logId, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayRunSessions);
        keeping.apply(sessionId, logId, currentUser.actor());
        return answer(200, sessions.require(sessionId), logId, headers);
    }

    @DELETE
    @Path("{logId}")
    @Operation(summary = "Takes a log back until the class is closed, with the marks that stand on it alone")
    public void remove(
            @RestPath UUID sessionId,
            @RestPath UUID logId,
            @HeaderParam("If-Match") @DefaultValue("*") IfMatch version) {
        require(sessionId, ClassRights::mayRunSessions);
        keeping.remove(sessionId, logId, version);
    }

    private void require(UUID sessionId, Predicate<ClassRights> right) {
        access.require(sessions.classOf(sessionId), right, "session", sessionId);
    }

    private Response answer(int status, Session session, UUID logId, HttpHeaders headers) {
        ConnectionLogView view = names.view(session, logId, ProblemTexts.of(headers));
        return Response.status(status)
                .entity(view)
                .tag(IfMatch.tag(view.log().version()))
                .build();
    }

    /** @throws InvalidInput when there is no such time zone */
    static ZoneId zone(String text) {
        if (text == null || text.isBlank()) {
            return VietnameseFormat.ZONE;
        }
        try {
            return ZoneId.of(text.strip());
        } catch (DateTimeException e) {
            throw InvalidInput.of("zone", "connection-log.unknown-zone");
        }
    }
}
