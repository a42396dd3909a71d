package vn.ntm.training.attendance.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Reads check-ins and clicks of a session beside the marks that stand. */
@ApplicationScoped
class CheckInList {

    private static final String ROWS = """
            from registration r
            join trainee t on t.id = r.trainee_id
            left join check_in k on k.registration_id = r.id and k.session_id = :session
            left join join_click j on j.registration_id = r.id and j.session_id = :session
            left join attendance_mark m
              on m.registration_id = r.id and m.session_id = :session and m.superseded_at is null
            where r.class_id = :class and (k.id is not null or j.session_id is not null)
              and (not :disagreeing or k.id is not null and m.status in ('ABSENT', 'EXCUSED'))
            """;

    @Inject
    Session database;

    /**
     * In the order of given names.
     *
     * @param disagreeing only those who checked in and of whom a roll says that they were not there
     */
    Page<CheckInRow> page(UUID classId, UUID sessionId, boolean disagreeing, Paging paging) {
        var rows = database.createNativeQuery(
                        """
                        select r.id, t.full_name, r.unit_path, k.checked_in_at, k.means, j.first_clicked_at, m.status, m.basis,
                          k.id is not null and coalesce(m.status in ('ABSENT', 'EXCUSED'), false)
                        """ + ROWS + " order by t.roster_name, t.full_name, r.id limit :size offset :offset",
                        CheckInRow.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        var total = Column.of(database, "select count(*) " + ROWS, Long.class);
        for (var query : List.of(rows, total)) {
            query.setParameter("session", sessionId)
                    .setParameter("class", classId)
                    .setParameter("disagreeing", disagreeing);
        }
        return new Page<>(rows.getResultList(), total.getSingleResult(), paging.page(), paging.size());
    }
}
