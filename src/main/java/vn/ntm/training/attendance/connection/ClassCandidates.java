package vn.ntm.training.attendance.connection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.attendance.connection.NameMatch.Kind;

/** Who may be connected to a class: its sites, and the people of its confirmed registrations. */
@ApplicationScoped
class ClassCandidates {

    private record Row(UUID id, String name, String place) {}

    @Inject
    Session database;

    List<Candidate> sites(UUID classId) {
        return candidates(Kind.SITE, """
                select s.id, s.name, concat_ws(', ', v.name, p.name)
                from site s
                left join lateral (
                  select name, parent_id from unit_version where unit_id = s.unit_id order by valid desc limit 1) v on true
                left join lateral (
                  select name from unit_version where unit_id = v.parent_id order by valid desc limit 1) p on true
                where s.class_id = :class
                order by s.name, s.id""", classId);
    }

    List<Candidate> people(UUID classId) {
        return candidates(Kind.REGISTRATION, """
                select r.id, t.full_name, coalesce(r.unit_path, '')
                from registration r join trainee t on t.id = r.trainee_id
                where r.class_id = :class and r.status = 'CONFIRMED' and t.erased_at is null
                order by t.roster_name, t.full_name, r.id""", classId);
    }

    private List<Candidate> candidates(Kind kind, String sql, UUID classId) {
        return database.createNativeQuery(sql, Row.class).setParameter("class", classId).getResultList().stream()
                .map(row -> new Candidate(kind, row.id(), row.name(), row.place()))
                .toList();
    }
}
