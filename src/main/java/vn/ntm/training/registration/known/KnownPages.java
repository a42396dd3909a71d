package vn.ntm.training.registration.known;

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
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.RegistrationResult;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.registration.UnitSender;
import vn.ntm.training.registration.UnitSenders;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Where those who came to earlier classes are ticked to come again. */
@Path("/classes/{classId}/registration/known")
@RunOnVirtualThread
class KnownPages {

    @Inject
    KnownPeople known;

    @Inject
    KnownRegistering registering;

    @Inject
    UnitSenders senders;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param unit whose people; null: none is chosen
     * @param typed what was typed to find the unit
     * @param ticked stay ticked when something stood against it
     * @param closed why nobody can be registered now; null when somebody can
     */
    record KnownOfUnit(
            ClassHead trainingClass,
            boolean byLink,
            UnitView unit,
            String typed,
            List<KnownPerson> people,
            Set<UUID> ticked,
            int most,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    /** What of the people of a unit was read. */
    private record Read(long unitId, int people) {}

    @GET
    @Operation(hidden = true)
    public Response people(
            @RestPath UUID classId,
            @RestQuery("unit") String unit,
            @RestQuery("unitQuery") String typed,
            @Context HttpHeaders headers) {
        UnitSender by = senders.require(classId, unit(unit));
        return page(Status.OK, classId, by, typed == null ? "" : typed, Set.of(), FormErrors.NONE, headers);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response register(
            @RestPath UUID classId, MultivaluedMap<String, String> sent, @Context HttpHeaders headers) {
        UnitSender by = senders.require(classId, unit(sent.getFirst("unit")));
        Set<UUID> ticked = Stream.ofNullable(sent.get("people"))
                .flatMap(List::stream)
                .flatMap(id -> Typed.id(id).stream())
                .collect(Collectors.toSet());
        String here = "/classes/" + classId + "/registration/known"
                + (by.byLink() || by.unitId() == null ? "" : "?unit=" + by.unitId());
        if (ticked.isEmpty() || by.unitId() == null) {
            return Toast.of("registration.none-ticked").leadingTo(here);
        }
        try {
            return toast(registering.register(classId, ticked, by)).leadingTo(here);
        } catch (RuleViolation broken) {
            return page(Status.CONFLICT, classId, by, "", ticked, FormErrors.of(broken, headers), headers);
        }
    }

    private static Toast toast(List<RegistrationResult> results) {
        long waiting = results.stream()
                .filter(result -> result.status() == RegistrationStatus.WAITLISTED)
                .count();
        boolean pending = results.stream().anyMatch(result -> result.status() == RegistrationStatus.PENDING);
        if (pending) {
            return Toast.of("registration.many-pending", results.size());
        }
        return waiting == 0
                ? Toast.of("registration.many-added", results.size())
                : Toast.of("registration.many-added-some-wait", results.size() - waiting, waiting);
    }

    private Response page(
            Status status,
            UUID classId,
            UnitSender by,
            String typed,
            Set<UUID> ticked,
            FormErrors errors,
            HttpHeaders headers) {
        TrainingClass trainingClass = classes.require(classId);
        List<KnownPerson> people = by.unitId() == null ? List.of() : known.of(by.unitId(), trainingClass);
        if (!people.isEmpty()) {
            audit.recordReading("registrations.read", "class", classId, new Read(by.unitId(), people.size()));
        }
        var page = new KnownOfUnit(
                ClassHead.of(trainingClass),
                by.byLink(),
                Optional.ofNullable(by.unitId())
                        .flatMap(unit -> units.findOn(unit, trainingClass.referenceDate()))
                        .orElse(null),
                typed,
                people,
                ticked,
                KnownPeople.MOST,
                closed(trainingClass, headers),
                errors);
        return FormAnswer.pageForHolder(status, page);
    }

    private String closed(TrainingClass trainingClass, HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> trainingClass.checkRegistrationOpen(clock.instant()));
    }

    private static Long unit(String typed) {
        return typed == null ? null : Typed.unitId(typed).orElse(null);
    }
}
