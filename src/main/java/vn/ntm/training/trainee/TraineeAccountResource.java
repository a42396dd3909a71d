package vn.ntm.training.trainee;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.shared.input.InputCheck;

/** The person that an account belongs to. */
@Path("/api/users/{userId}/trainee")
@Tag(name = "Users")
@RunOnVirtualThread
class TraineeAccountResource {

    /** Who is meant. */
    record Person(UUID traineeId) {}

    /** Who has the account. */
    record PersonView(UUID traineeId, String fullName, Long unitId) {
        static PersonView of(Trainee trainee) {
            return new PersonView(trainee.id(), trainee.fullName(), trainee.unitId());
        }
    }

    @Inject
    TraineeAccountKeeping keeping;

    @GET
    @Operation(summary = "The trainee that the account belongs to")
    public PersonView one(@RestPath UUID userId) {
        return PersonView.of(keeping.get(userId));
    }

    @PUT
    @Operation(summary = "Says which trainee the account belongs to, by whoever looks after both")
    public PersonView link(@RestPath UUID userId, Person person) {
        keeping.requireKept(userId);
        var check = new InputCheck();
        UUID traineeId = check.required("traineeId", InputCheck.body(person).traineeId());
        check.done();
        return PersonView.of(keeping.link(userId, traineeId));
    }

    @DELETE
    @Operation(summary = "The account belongs to no trainee any more")
    public void unlink(@RestPath UUID userId) {
        keeping.unlink(userId);
    }
}
