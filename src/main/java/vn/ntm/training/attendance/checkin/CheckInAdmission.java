package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;

/**
 * Lets the transaction see and count the one person who checks in, whom row-level security may keep from whoever is signed in on
 * that telephone. Asked for after the person proved who they are.
 */
@ApplicationScoped
class CheckInAdmission {

    @Inject
    Session database;

    void admit(Comer comer) {
        Column.of(database, "select set_config('ntm.checking_in', cast(:trainees as text), true)", String.class)
                .setParameter("trainees", comer.trainees().toArray(UUID[]::new))
                .getSingleResult();
    }
}
