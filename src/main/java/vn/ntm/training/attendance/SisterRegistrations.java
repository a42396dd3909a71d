package vn.ntm.training.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.Sisters.Sister;
import vn.ntm.training.shared.Column;
import vn.ntm.training.trainee.MergingAdmission;

/** Finds registrations of one class that are of one person. Rolls that have sisters in them wait for each other. */
@ApplicationScoped
class SisterRegistrations {

    /** The first key of an advisory lock says what the second is about: people here. */
    private static final int ABOUT_PEOPLE = 0x7E42;

    @Inject
    Session database;

    @Inject
    MergingAdmission admission;

    /** Of one class. Their rows may then be counted, whoever hands in the roll. */
    Sisters of(List<UUID> registrations) {
        Sisters sisters = find(registrations);
        if (sisters.isEmpty()) {
            return sisters;
        }
        admission.admit(sisters.byRegistration().values().stream()
                .map(Sister::traineeId)
                .toList());
        lock(sisters);
        return sisters;
    }

    private Sisters find(List<UUID> registrations) {
        return Sisters.of(database.createNativeQuery("select * from sister_registrations(:ids)", Sister.class)
                .setParameter("ids", registrations.toArray(UUID[]::new))
                .getResultList());
    }

    /** Not the rows: each roll has locked its own before, and two would wait for each other in a circle. */
    private void lock(Sisters sisters) {
        Integer[] people = sisters.byRegistration().values().stream()
                .map(sister -> sister.personId().hashCode())
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
        Column.of(database, """
                        select cast(pg_advisory_xact_lock(:about, key) as text)
                        from unnest(:people) with ordinality k (key, n) order by n""", String.class)
                .setParameter("about", ABOUT_PEOPLE)
                .setParameter("people", people)
                .getResultList();
    }
}
