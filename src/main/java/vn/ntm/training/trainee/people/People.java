package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.unit.AreaChoices;

/** One person, with all that was registered under any of the rows that turned out to be this person. */
@ApplicationScoped
class People {

    private record Read(int trainings) {}

    /** A person and what the reader may do. */
    record Person(PersonView view, boolean synthetic, boolean mayChange, List<Training> trainings) {}

    @Inject
    PeopleAccess access;

    @Inject
    Trainees trainees;

    @Inject
    Trainings trainings;

    @Inject
    AreaChoices units;

    @Inject
    Audit audit;

    Person read(UUID id) {
        Trainee trainee = trainees.require(access.require(id).id());
        access.require(trainee.id());
        List<Training> attended = trainings.of(trainee.id());
        audit.recordReading("trainee.read", "trainee", trainee.id(), new Read(attended.size()));
        return new Person(PersonView.of(trainee, units), trainee.isSynthetic(), access.mayChange(trainee), attended);
    }
}
