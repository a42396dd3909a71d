package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/** What a person was registered for, under any of the rows that turned out to be this person. */
@ApplicationScoped
public class Trainings {

    @Inject
    Session database;

    /** The latest first. */
    public List<Training> of(UUID personId) {
        return database.createNativeQuery("""
                        select r.id, c.id as class_id, c.code, c.title,
                          (select min(s.starts_at) from session s where s.class_id = c.id) as starts_at,
                          r.status, r.unit_path,
                          (select count(*) from participation p where p.registration_id = r.id and p.counted_until is null)
                        from registration r
                        join training_class c on c.id = r.class_id
                        where r.trainee_id = any(:rows)
                        order by starts_at desc nulls first, r.id""", Training.class)
                .setParameter("rows", rowsOf(personId).toArray(UUID[]::new))
                .getResultList();
    }

    /** The rows of a person, the own one included. */
    public List<UUID> rowsOf(UUID personId) {
        return Column.of(database, """
                        select cast(:id as uuid)
                        union
                        select trainee_id from merged_trainee where person_id = :id""", UUID.class).setParameter("id", personId).getResultList();
    }
}
