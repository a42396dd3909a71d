package vn.ntm.training.course.link;

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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.page.FormAnswer;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.RuleViolation;

/** Hands out links to the rolls of a session: for one room or all of the reader's area, to be read here or as a workbook. */
@Path("/classes/{classId}/links/rolls")
@RunOnVirtualThread
class RollLinkPages {

    /** A list to choose from that is longer helps nobody; then one room is reached from the page of the class. */
    private static final int MOST_ROOMS = 300;

    @Inject
    ClassAccess access;

    @Inject
    RollOrders orders;

    @Inject
    Clock clock;

    /** As typed; a blank site stands for all. */
    public record Typed(String sessionId, String siteId, String recipient, String days) {}

    /** A session to choose. */
    public record Sitting(UUID id, int ordinal, Instant startsAt) {}

    /** @param rooms to choose from: all, or none when there are too many, but for the one that was asked for */
    record NewRollLinks(
            ClassHead trainingClass,
            List<Sitting> sittings,
            List<SiteView> rooms,
            int all,
            Typed form,
            List<String> lifetimes,
            FormErrors errors)
            implements TemplateInstance {}

    /** Shows the addresses, this once. */
    record RollLinksMade(ClassHead trainingClass, Sitting sitting, List<HandedLink> links)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance form(@RestPath UUID classId, @RestQuery String siteId, @RestQuery String sessionId) {
        return page(classId, new Typed(blank(sessionId), blank(siteId), "", Lifetime.USUAL), FormErrors.NONE);
    }

    /** @param file set: the answer is a workbook instead of a page */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response issue(
            @RestPath UUID classId,
            @RestForm String sessionId,
            @RestForm String siteId,
            @RestForm String recipient,
            @RestForm String days,
            @RestForm String file,
            @Context HttpHeaders headers) {
        var form = new Typed(blank(sessionId), blank(siteId), blank(recipient), blank(days));
        TrainingClass trainingClass = visible(classId);
        try {
            Instant end = Lifetime.end(form.days(), clock.instant());
            Session session = session(trainingClass, form.sessionId());
            List<SiteView> rooms = chosen(orders.rooms(trainingClass), form.siteId());
            String whom = form.siteId().isBlank() ? "" : form.recipient();
            List<HandedLink> made = orders.make(session.id(), rooms, whom, end);
            return file == null
                    ? Once.shown(new RollLinksMade(ClassHead.of(trainingClass), sitting(session), made))
                    : LinkWorkbook.answer(made);
        } catch (InvalidInput wrong) {
            return FormAnswer.again(page(classId, form, FormErrors.of(wrong, headers)));
        } catch (RuleViolation broken) {
            return FormAnswer.page(Status.CONFLICT, page(classId, form, FormErrors.of(broken, headers)));
        }
    }

    private NewRollLinks page(UUID classId, Typed form, FormErrors errors) {
        TrainingClass trainingClass = visible(classId);
        List<SiteView> rooms = orders.rooms(trainingClass);
        if (rooms.isEmpty() && !access.rightsIn(trainingClass).mayRunSessions()) {
            throw new NotAllowed("http.403");
        }
        List<SiteView> offered = rooms.size() <= MOST_ROOMS
                ? rooms
                : rooms.stream()
                        .filter(room -> room.id().toString().equals(form.siteId()))
                        .toList();
        return new NewRollLinks(
                ClassHead.of(trainingClass),
                trainingClass.sessions().stream().map(RollLinkPages::sitting).toList(),
                offered,
                rooms.size(),
                form,
                Lifetime.choices(),
                errors);
    }

    private TrainingClass visible(UUID classId) {
        access.requireTakingPart(classId);
        return access.requireVisible(classId);
    }

    private static Session session(TrainingClass trainingClass, String id) {
        return trainingClass.sessions().stream()
                .filter(session -> session.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("sessionId", "input.required"));
    }

    /** Only rooms of this class and of the reader's area can be chosen, whatever the form says. */
    private static List<SiteView> chosen(List<SiteView> rooms, String siteId) {
        if (siteId.isBlank()) {
            return rooms;
        }
        List<SiteView> chosen = rooms.stream()
                .filter(room -> room.id().toString().equals(siteId))
                .toList();
        if (chosen.isEmpty()) {
            throw InvalidInput.of("siteId", "registration.site-elsewhere");
        }
        return chosen;
    }

    private static Sitting sitting(Session session) {
        return new Sitting(session.id(), session.ordinal(), session.startsAt());
    }

    private static String blank(String text) {
        return text == null ? "" : text;
    }
}
