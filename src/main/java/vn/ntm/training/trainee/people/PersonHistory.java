package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.ntm.training.audit.History;
import vn.ntm.training.audit.History.Part;
import vn.ntm.training.audit.HistoryDoor;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.trainee.Trainee;

/** The history of a person, for those who may search for the people of the unit. */
@ApplicationScoped
class PersonHistory implements HistoryDoor {

    @Inject
    PeopleAccess access;

    @Override
    public String kind() {
        return "trainee";
    }

    @Override
    public History open(String id) {
        Trainee person = access.require(Ids.require("trainee", id));
        return History.of(person.fullName(), "/trainees/" + person.id(), Part.of("trainee", List.of(person.id())));
    }
}
