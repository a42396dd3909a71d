package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.trainee.Trainees;

/** The history of a registration, for those who see the registration itself. */
@ApplicationScoped
class RegistrationHistory implements HistoryDoor {

    @Inject
    RegistrationAccess access;

    @Inject
    Trainees trainees;

    @Override
    public String kind() {
        return "registration";
    }

    @Override
    public History open(String id) {
        UUID registrationId = Ids.require("registration", id);
        Registrations.Whose whose = access.requireVisible(registrationId);
        return History.of(
                trainees.require(whose.traineeId()).fullName(),
                "/classes/" + whose.classId() + "/registrations",
                Part.of("registration", List.of(registrationId)));
    }
}
