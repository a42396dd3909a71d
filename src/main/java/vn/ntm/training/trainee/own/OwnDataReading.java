package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.trainee.OwnPerson;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.trainee.Trainees;
import vn.ntm.training.trainee.consent.Consents;
import vn.ntm.training.trainee.ethnicity.Ethnicities;
import vn.ntm.training.trainee.people.CitizenIds;
import vn.ntm.training.trainee.people.PersonView;
import vn.ntm.training.trainee.people.Trainings;
import vn.ntm.training.unit.AreaChoices;

/** Collects what is kept about whoever asks. */
@ApplicationScoped
class OwnDataReading {

    private static final int MOST_LOOKS = 200;

    /** Of the person, and of the lists of classes in which the person stands. */
    private static final String LOOKS = """
            select at, role, scope, action from (
              select number, at, role, scope, action
              from audit_entry
              where subject_type = 'trainee' and subject_id = any(:people)
                and action in ('trainee.read', 'trainees.compared')
              union all
              select number, at, role, scope, action
              from audit_entry
              where subject_type = 'class' and subject_id = any(:classes) and action = 'registrations.read') look
            order by number desc
            limit :most""";

    @Inject
    OwnPerson ownPerson;

    @Inject
    Trainees trainees;

    @Inject
    CitizenIds citizenIds;

    @Inject
    Ethnicities ethnicities;

    @Inject
    Consents consents;

    @Inject
    Trainings trainings;

    @Inject
    Corrections corrections;

    @Inject
    AreaChoices units;

    @Inject
    Session database;

    OwnData read() {
        Trainee me = trainees.require(ownPerson.require());
        List<UUID> rows = trainings.rowsOf(me.id());
        var own = trainings.of(me.id());
        return new OwnData(
                PersonView.of(me, units),
                me.organisation(),
                citizenIds.ending(me.id()).orElse(null),
                ethnicities.own(me.id()).isPresent(),
                consents.of(me.id()),
                own,
                corrections.of(rows),
                looks(rows, own.stream().map(training -> training.classId()).toList()));
    }

    private List<Look> looks(Collection<UUID> people, Collection<UUID> classes) {
        return database.createNativeQuery(LOOKS, Look.class)
                .setParameter("people", texts(people))
                .setParameter("classes", texts(classes))
                .setParameter("most", MOST_LOOKS)
                .getResultStream()
                .map(look -> new Look(look.at(), look.role(), named(look.units()), look.action()))
                .toList();
    }

    /** The audit keeps ids of units, or a star. */
    private String named(String scope) {
        if (scope == null || !scope.matches("\\d{1,18}( \\d{1,18})*")) {
            return null;
        }
        return List.of(scope.split(" ")).stream()
                .map(units::path)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(Objects::toString).toArray(String[]::new);
    }
}
