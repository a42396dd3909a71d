package vn.ntm.training.course;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Of a class what decides who may do what with it, asked for by each request about it. Nothing of the class is loaded: it would
 * stay in the session of the request, which would show it after a change as it was before.
 *
 * @param organiserUnitId the unit that holds the class; null is the Ministry
 */
record ClassHolder(UUID classId, ClassStatus status, Long organiserUnitId) {

    static ClassHolder of(TrainingClass trainingClass) {
        return new ClassHolder(trainingClass.id(), trainingClass.status(), trainingClass.organiserUnitId());
    }

    static ClassHolder of(ResultSet row) throws SQLException {
        return new ClassHolder(
                row.getObject(1, UUID.class), ClassStatus.valueOf(row.getString(2)), row.getObject(3, Long.class));
    }
}
