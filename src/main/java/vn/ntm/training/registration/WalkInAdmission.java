package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Lets the transaction enter and see one person whom row-level security would keep from the room's desk: who sits there may
 * be of any unit. Asked for after the right to take the roll of the room was checked.
 */
@ApplicationScoped
class WalkInAdmission {

    @Inject
    Session database;

    /** Past Hibernate, which would write the person first, before the database knows why it may. */
    void admit(UUID traineeId) {
        database.doWork(connection -> {
            try (PreparedStatement admit =
                    connection.prepareStatement("select set_config('ntm.walking_in', ?, true)")) {
                admit.setString(1, "{" + traineeId + "}");
                admit.execute();
            }
        });
    }
}
