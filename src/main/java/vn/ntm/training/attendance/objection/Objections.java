package vn.ntm.training.attendance.objection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** All objections. */
@ApplicationScoped
class Objections {

    private static final int MOST_OWN = 200;

    private static final String OWN = """
            select o.id, s.class_id, o.session_id, s.ordinal, s.starts_at, o.state, o.text, o.disputed_status, o.raised_at,
              o.granted_status, o.answer, o.ended_at
            from objection o
            join session s on s.id = o.session_id
            join registration r on r.id = o.registration_id
            where r.trainee_id = any(:trainees)
            """;

    private static final String FOR_DESK = """
            select o.id, s.class_id, o.session_id, s.ordinal, s.starts_at, o.site_id, i.name, o.registration_id, t.full_name,
              r.unit_path, o.state, o.text, o.raised_at, o.disputed_status, o.disputed_minutes, m.status, m.minutes, m.basis,
              m.reason, k.checked_in_at,
              (select count(*) from signed_sheet p where p.session_id = o.session_id and p.site_id = o.site_id) as sheets,
              o.granted_status, o.answer, o.ended_at, u.display_name
            """;

    private static final String ROWS = """
            from objection o
            join session s on s.id = o.session_id
            join registration r on r.id = o.registration_id
            join trainee t on t.id = r.trainee_id
            left join site i on i.id = o.site_id
            left join attendance_mark m
              on m.registration_id = o.registration_id and m.session_id = o.session_id and m.superseded_at is null
            left join check_in k on k.registration_id = o.registration_id and k.session_id = o.session_id
            left join app_user u on u.username = o.ended_by
            """;

    private static final String OF_CLASS = """
            where s.class_id = :class and (cast(:state as text) is null or o.state = :state)
              and (cast(:session as uuid) is null or o.session_id = :session) and\s""" + Reach.condition("i.unit_id", "rooms");

    @Inject
    Session database;

    /** False when one of the same session and registration waits already. */
    boolean add(UUID id, ObjectionInput said, UUID registrationId, String by, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into objection (id, session_id, registration_id, site_id, disputed_status, disputed_minutes, text,
                          state, raised_at, raised_by)
                        select :id, :session, r.id, coalesce(m.site_id, r.site_id), m.status, m.minutes, :text, 'OPEN', :now, :by
                        from registration r
                        left join attendance_mark m
                          on m.registration_id = r.id and m.session_id = :session and m.superseded_at is null
                        where r.id = :registration
                        on conflict (session_id, registration_id) where state = 'OPEN' do nothing
                        """)
                        .setParameter("id", id)
                        .setParameter("session", said.sessionId())
                        .setParameter("registration", registrationId)
                        .setParameter("text", said.text())
                        .setParameter("now", now)
                        .setParameter("by", by)
                        .executeUpdate()
                == 1;
    }

    long sent(UUID sessionId, UUID registrationId) {
        return Column.of(
                        database,
                        "select count(*) from objection where session_id = :session and registration_id = :registration",
                        Long.class)
                .setParameter("session", sessionId)
                .setParameter("registration", registrationId)
                .getSingleResult();
    }

    /** The latest first. */
    List<OwnObjection> of(Collection<UUID> traineeIds) {
        return database.createNativeQuery(
                        OWN + " order by o.raised_at desc, o.id desc limit " + MOST_OWN, OwnObjection.class)
                .setParameter("trainees", traineeIds.toArray(UUID[]::new))
                .getResultList();
    }

    Optional<OwnObjection> find(UUID id, Collection<UUID> traineeIds) {
        return database.createNativeQuery(OWN + " and o.id = :id", OwnObjection.class)
                .setParameter("trainees", traineeIds.toArray(UUID[]::new))
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<ObjectionRow> find(UUID id) {
        return database.createNativeQuery(FOR_DESK + ROWS + " where o.id = :id", ObjectionRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /**
     * Those of a class, the oldest first.
     *
     * @param state only these; null: all
     * @param sessionId only of this session; null: all
     * @param rooms only of rooms in it
     */
    Page<ObjectionRow> page(UUID classId, ObjectionState state, UUID sessionId, Reach rooms, Paging paging) {
        var rows = database.createNativeQuery(
                        FOR_DESK + ROWS + OF_CLASS + " order by o.raised_at, o.id limit :size offset :offset",
                        ObjectionRow.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        var total = Column.of(database, "select count(*) " + ROWS + OF_CLASS, Long.class);
        for (var query : List.of(rows, total)) {
            query.setParameter("class", classId)
                    .setParameter("state", state == null ? null : state.name(), String.class)
                    .setParameter("session", sessionId, UUID.class)
                    .setParameter("rooms", rooms.parameter());
        }
        return new Page<>(rows.getResultList(), total.getSingleResult(), paging.page(), paging.size());
    }

    /** Nobody else ends it until the end of the transaction; false when it does not wait any more. */
    boolean lockOpen(UUID id) {
        return !Column.of(database, "select id from objection where id = :id and state = 'OPEN' for update", UUID.class)
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }

    /** @param correctionId the mark that was made; null when what is granted stood already */
    void accept(UUID id, AcceptanceInput granted, UUID correctionId, String by, Instant now) {
        end(id, ObjectionState.ACCEPTED, granted.status().name(), correctionId, null, by, now);
    }

    void reject(UUID id, String answer, String by, Instant now) {
        end(id, ObjectionState.REJECTED, null, null, answer, by, now);
    }

    void withdraw(UUID id, String by, Instant now) {
        end(id, ObjectionState.WITHDRAWN, null, null, null, by, now);
    }

    private void end(
            UUID id, ObjectionState state, String granted, UUID correctionId, String answer, String by, Instant now) {
        database.createNativeMutationQuery("""
                        update objection set state = :state, granted_status = :granted, correction_id = :correction,
                          answer = :answer, ended_at = greatest(raised_at, :now), ended_by = :by
                        where id = :id
                        """)
                .setParameter("state", state.name())
                .setParameter("granted", granted, String.class)
                .setParameter("correction", correctionId, UUID.class)
                .setParameter("answer", answer, String.class)
                .setParameter("now", now)
                .setParameter("by", by)
                .setParameter("id", id)
                .executeUpdate();
    }
}
