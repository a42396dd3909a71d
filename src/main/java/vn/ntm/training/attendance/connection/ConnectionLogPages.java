package vn.ntm.training.attendance.connection;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.attendance.connection.ConnectionLogView.Name;
import vn.ntm.training.attendance.connection.ConnectionLogView.Problem;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.SentFile;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.Vietnamese;

/** Connection logs of a session, for whoever runs its class: sent, looked at, names settled, applied. */
@Path("/sessions/{sessionId}/connection-logs")
@RunOnVirtualThread
class ConnectionLogPages {

    /** A class with no more is offered as a whole where a name is to be settled; in a larger one it is searched. */
    private static final int SMALL_CLASS = 60;

    private static final int MOST_FOUND = 30;
    private static final int MOST_NAMES = 400;
    private static final String NOBODY = "NOBODY";

    /** @param closed why nothing can be sent now; null when something can */
    record Logs(
            UUID sessionId,
            ClassHead trainingClass,
            int ordinal,
            List<ConnectionLog> logs,
            boolean changeable,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    /**
     * @param names the first ones, those to be confirmed on top
     * @param more names that are not shown
     * @param found who can be chosen for each name, beside those who nearly fit
     * @param searched whether it is a part of the class only
     */
    record Log(
            UUID sessionId,
            ClassHead trainingClass,
            int ordinal,
            ConnectionLog log,
            List<ReadColumn> columns,
            List<Name> names,
            int more,
            List<Problem> problems,
            List<Candidate> found,
            boolean searched,
            String search,
            boolean changeable,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    /** How much was read. */
    private record Read(UUID log, int names) {}

    @Inject
    LogKeeping keeping;

    @Inject
    LogNames names;

    @Inject
    ConnectionLogs logs;

    @Inject
    ClassCandidates candidates;

    @Inject
    Sessions sessions;

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    @Inject
    Audit audit;

    @GET
    @Operation(hidden = true)
    public TemplateInstance all(@RestPath UUID sessionId, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayReadInFull);
        return list(sessionId, FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response send(
            @RestPath UUID sessionId, @RestForm FileUpload file, @RestForm String zone, @Context HttpHeaders headers)
            throws IOException {
        require(sessionId, ClassRights::mayRunSessions);
        Session session = sessions.require(sessionId);
        try {
            keeping.checkOpen(session);
            SentFile sent = SentFile.of(file);
            ZoneId read = ConnectionLogResource.zone(zone);
            var time = new Interval(session.startsAt(), session.endsAt());
            MeetingLog log = LogReading.read(sent.content(), sent.name(), time, read);
            UUID id = keeping.keep(sessionId, LogKeeping.digest(sent.content()), log, read, currentUser.actor())
                    .id();
            return Toast.of("connection-log.sent").leadingTo(address(sessionId) + "/" + id);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(list(sessionId, FormErrors.of(wrong, headers), headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, list(sessionId, FormErrors.of(broken, headers), headers));
        }
    }

    @GET
    @Path("{logId}")
    @Operation(hidden = true)
    public TemplateInstance one(@RestPath UUID sessionId, @RestPath UUID logId, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayReadInFull);
        Log page = log(sessionId, logId, "", FormErrors.NONE, headers);
        int read = page.names().size();
        audit.recordReading("connection-log.read", "session", sessionId, new Read(logId, read));
        return page;
    }

    /**
     * @param name of each row, with the choice at the same place in {@code who}: empty leaves it as it is
     * @param find pressed to look for {@code search}; nothing is settled then
     */
    @POST
    @Path("{logId}/identities")
    @Operation(hidden = true)
    public Response settle(
            @RestPath UUID sessionId,
            @RestPath UUID logId,
            @RestForm List<String> name,
            @RestForm List<String> who,
            @RestForm String search,
            @RestForm String find,
            @RestForm String version,
            @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayRunSessions);
        if (find != null) {
            return FormAnswer.page(
                    Status.OK, log(sessionId, logId, search == null ? "" : search, FormErrors.NONE, headers));
        }
        try {
            IdentitiesInput input = input(name, who);
            input.check();
            keeping.settle(sessionId, logId, input, seen(version), currentUser.actor());
            return Toast.of("connection-log.settled").leadingTo(address(sessionId) + "/" + logId);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(log(sessionId, logId, "", FormErrors.of(wrong, headers), headers));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, log(sessionId, logId, "", FormErrors.of(broken, headers), headers));
        }
    }

    @POST
    @Path("{logId}/confirmation")
    @Operation(hidden = true)
    public Response apply(@RestPath UUID sessionId, @RestPath UUID logId, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayRunSessions);
        try {
            keeping.apply(sessionId, logId, currentUser.actor());
            return Toast.of("connection-log.applied").leadingTo(address(sessionId) + "/" + logId);
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, log(sessionId, logId, "", FormErrors.of(broken, headers), headers));
        }
    }

    @POST
    @Path("{logId}/removal")
    @Operation(hidden = true)
    public Response remove(
            @RestPath UUID sessionId, @RestPath UUID logId, @RestForm String version, @Context HttpHeaders headers) {
        require(sessionId, ClassRights::mayRunSessions);
        try {
            keeping.remove(sessionId, logId, seen(version));
            return Toast.of("connection-log.removed").leadingTo(address(sessionId));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, log(sessionId, logId, "", FormErrors.of(broken, headers), headers));
        }
    }

    private static IfMatch seen(String version) {
        return IfMatch.valueOf(version == null ? "" : version);
    }

    private static IdentitiesInput input(List<String> names, List<String> who) {
        List<IdentitiesInput.Said> said = new ArrayList<>();
        for (int i = 0; names != null && who != null && i < Math.min(names.size(), who.size()); i++) {
            String choice = who.get(i);
            if (NOBODY.equals(choice)) {
                said.add(new IdentitiesInput.Said(names.get(i), null, null, true));
            } else if (choice != null && !choice.isBlank()) {
                said.add(chosen(names.get(i), choice));
            }
        }
        return new IdentitiesInput(said);
    }

    /** @param choice kind and id, as an option of the page has it */
    private static IdentitiesInput.Said chosen(String name, String choice) {
        String[] parts = choice.split(":", 2);
        try {
            UUID id = UUID.fromString(parts[parts.length - 1]);
            return NameMatch.Kind.SITE.name().equals(parts[0])
                    ? new IdentitiesInput.Said(name, id, null, null)
                    : new IdentitiesInput.Said(name, null, id, null);
        } catch (IllegalArgumentException e) {
            throw InvalidInput.of("who", "connection-log.not-of-class");
        }
    }

    private Logs list(UUID sessionId, FormErrors errors, HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        String closed = closed(session, headers);
        return new Logs(
                sessionId,
                ClassHead.of(session.trainingClass()),
                session.ordinal(),
                logs.all(sessionId),
                closed == null && mayRun(session),
                closed,
                errors);
    }

    private Log log(UUID sessionId, UUID logId, String search, FormErrors errors, HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        ConnectionLogView view = names.view(
                session, logId, ProblemTexts.of(Language.chosen(headers).locale()));
        List<Candidate> all = Stream.concat(
                        candidates.sites(session.trainingClass().id()).stream(),
                        candidates.people(session.trainingClass().id()).stream())
                .toList();
        boolean large = all.size() > SMALL_CLASS;
        List<Name> shown = view.names().stream().limit(MOST_NAMES).toList();
        String closed = closed(session, headers);
        return new Log(
                sessionId,
                ClassHead.of(session.trainingClass()),
                session.ordinal(),
                view.log(),
                view.columns(),
                shown,
                view.names().size() - shown.size(),
                view.problems(),
                large ? found(all, search) : all,
                large,
                search,
                closed == null && mayRun(session),
                closed,
                errors);
    }

    private static List<Candidate> found(List<Candidate> all, String search) {
        String sought = Vietnamese.fold(search);
        if (sought.isEmpty()) {
            return List.of();
        }
        return all.stream()
                .filter(each ->
                        Vietnamese.fold(each.name() + " " + each.place()).contains(sought))
                .limit(MOST_FOUND)
                .toList();
    }

    private String closed(Session session, HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale()).refusal(() -> keeping.checkOpen(session));
    }

    private boolean mayRun(Session session) {
        return access.rightsIn(session.trainingClass()).mayRunSessions();
    }

    private void require(UUID sessionId, Predicate<ClassRights> right) {
        access.require(sessions.classOf(sessionId), right, "session", sessionId);
    }

    private static String address(UUID sessionId) {
        return "/sessions/" + sessionId + "/connection-logs";
    }
}
