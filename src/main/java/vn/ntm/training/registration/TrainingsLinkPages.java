package vn.ntm.training.registration;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.link.LinkInput;
import vn.ntm.training.account.link.LinkIssuing;
import vn.ntm.training.account.link.NewLink;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.link.HandedLink;
import vn.ntm.training.course.link.Lifetime;
import vn.ntm.training.course.link.Once;
import vn.ntm.training.registration.Registrations.Whose;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;

/** Hands a person on the list a link to the own trainings. */
@Path("/classes/{classId}/registrations/{id}/trainings-link")
@RunOnVirtualThread
class TrainingsLinkPages {

    @Inject
    RegistrationAccess access;

    @Inject
    ClassAccess classes;

    @Inject
    Trainees trainees;

    @Inject
    LinkIssuing issuing;

    @Inject
    Clock clock;

    /** Shows the address, this once. */
    record TrainingsLinkMade(ClassHead trainingClass, HandedLink link) implements TemplateInstance {}

    @POST
    @Operation(hidden = true)
    public Response issue(@RestPath UUID classId, @RestPath UUID id) {
        Whose whose = access.requireVisible(id);
        if (!whose.classId().equals(classId)) {
            throw new NotFound("registration", id);
        }
        Trainee trainee = trainees.require(whose.traineeId());
        NewLink made = issuing.issue(
                LinkInput.trainings(trainee.id(), trainee.fullName(), Lifetime.end(Lifetime.USUAL, clock.instant())));
        var handed = new HandedLink(trainee.fullName(), "", made.url().toString(), made.expiresAt());
        return Once.shown(new TrainingsLinkMade(ClassHead.of(classes.requireVisible(classId)), handed));
    }
}
