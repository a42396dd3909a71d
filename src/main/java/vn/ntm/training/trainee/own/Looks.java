package vn.ntm.training.trainee.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.trainee.people.Trainings;
import vn.ntm.training.unit.AreaChoices;

/** Who looked at one's data, out of the audit. */
@ApplicationScoped
class Looks {

    private static final int MOST = 200;

    /** Of the person, and of the lists of classes and rooms in which the person stands. */
    private static final String LOOKS = """
            with own as (select id, class_id, site_id from registration where trainee_id = any(:rows))
            select at, role, scope, action from (
              select number, at, role, scope, action
              from audit_entry
              where subject_type = 'trainee' and subject_id in (select cast(unnest(:rows) as text))
                and action in ('trainee.read', 'trainees.compared', 'trainee.exported')
              union all
              select number, at, role, scope, action
              from audit_entry
              where subject_type = 'class' and subject_id in (select cast(class_id as text) from own)
                and action = 'registrations.read'
              union all
              select number, at, role, scope, action
              from audit_entry
              where subject_type = 'site' and subject_id in (select cast(site_id as text) from own)
                and action = 'roll.read') look
            order by number desc
            limit :most""";

    @Inject
    Trainings trainings;

    @Inject
    AreaChoices units;

    @Inject
    Session database;

    /** The latest first. */
    List<Look> of(UUID personId) {
        return database.createNativeQuery(LOOKS, Look.class)
                .setParameter("rows", trainings.rowsOf(personId).toArray(UUID[]::new))
                .setParameter("most", MOST)
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
                .filter(Objects::nonNull)
                .filter(path -> !path.isEmpty())
                .collect(Collectors.joining("; "));
    }
}
