package vn.ntm.training.tally;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.tally.CountedPerson.Mark;
import vn.ntm.training.tally.CountedPerson.Superseded;
import vn.ntm.training.unit.CadreLevel;

/** Opens a figure of a class: the participations that it counts, with the marks and sheets behind them. */
@ApplicationScoped
class CountedPeople {

    record Line(
            UUID id,
            UUID registrationId,
            String fullName,
            String unit,
            String level,
            Integer session,
            LocalDate heldOn,
            Instant countedFrom) {}

    record MarkLine(
            UUID countedAs,
            UUID registrationId,
            UUID sessionId,
            Integer session,
            Instant startsAt,
            UUID siteId,
            String site,
            String status,
            Integer minutes,
            String basis,
            Boolean atWork,
            Long signedSheets,
            String recordedBy,
            Instant recordedAt,
            String reason,
            Instant supersededAt) {

        Superseded superseded() {
            return new Superseded(
                    MarkStatus.valueOf(status), minutes, basis, site, recordedBy, recordedAt, reason, supersededAt);
        }
    }

    /** What makes a chain: a person may have marks of two registrations in one session, both standing. */
    private record Chain(UUID registrationId, UUID sessionId) {}

    @Inject
    Session database;

    /**
     * In the order of given names.
     *
     * @param within the units whose people are shown
     */
    Page<CountedPerson> page(UUID classId, Reach within, CountedIn in, Paging paging) {
        String rows = """
                from participation p
                join registration r on r.id = p.registration_id
                join trainee t on t.id = p.trainee_id
                left join session s on s.id = p.session_id
                where p.class_id = :class and p.counted_until is null and %s
                  and (cast(:unit as bigint) is null or %s = :unit)
                  and (cast(:level as text) is null or p.cadre_level = :level)
                """.formatted(Reach.condition("p.unit_id", "within"), in.line());
        var lines = database.createNativeQuery(
                        "select p.id, p.registration_id, t.full_name, r.unit_path, p.cadre_level, s.ordinal, p.held_on,"
                                + " p.counted_from "
                                + rows
                                + " order by t.roster_name, t.full_name, p.held_on, p.id limit :size offset :offset",
                        Line.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset());
        var total = Column.of(database, "select count(*) " + rows, Long.class);
        for (var query : List.of(lines, total)) {
            query.setParameter("class", classId)
                    .setParameter("within", within.parameter())
                    .setParameter("unit", in.unitId(), Long.class)
                    .setParameter(
                            "level", in.level() == null ? null : in.level().name(), String.class);
        }
        List<Line> found = lines.getResultList();
        Map<UUID, List<Mark>> marks =
                marks(found.stream().map(Line::registrationId).distinct().toList());
        List<CountedPerson> people = found.stream()
                .map(line -> person(line, marks.getOrDefault(line.registrationId(), List.of())))
                .toList();
        return new Page<>(people, total.getSingleResult(), paging.page(), paging.size());
    }

    private static CountedPerson person(Line line, List<Mark> marks) {
        return new CountedPerson(
                line.id(),
                line.registrationId(),
                line.fullName(),
                line.unit(),
                CadreLevel.valueOf(line.level()),
                line.session(),
                line.heldOn(),
                line.countedFrom(),
                marks);
    }

    private Map<UUID, List<Mark>> marks(List<UUID> registrations) {
        if (registrations.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<MarkLine>> byPerson = database.createNativeQuery("""
                        with sister as (select * from sister_registrations(:ids)),
                        behind (counted_as, registration_id) as (
                          select id, id from unnest(:ids) id
                          union
                          select asked.registration_id, other.registration_id
                          from sister asked
                          join sister other on other.person_id = asked.person_id
                          where asked.registration_id = any(:ids)),
                        at_work as (
                          select * from people_at_work(array(select registration_id from behind)))
                        select b.counted_as, m.registration_id, s.id, s.ordinal, s.starts_at, m.site_id, x.name, m.status,
                          m.minutes, m.basis,
                          exists (select from at_work w
                                  where w.registration_id = m.registration_id and w.session_id = m.session_id),
                          (select count(*) from signed_sheet p
                           where p.session_id = m.session_id and p.site_id = m.site_id),
                          coalesce(u.display_name, l.recipient, m.recorded_by), m.recorded_at, m.reason, m.superseded_at
                        from behind b
                        join attendance_mark m on m.registration_id = b.registration_id
                        join session s on s.id = m.session_id
                        left join site x on x.id = m.site_id
                        left join app_user u on u.username = m.recorded_by
                        left join signed_link l on 'link:' || l.id = m.recorded_by
                        order by s.starts_at, m.recorded_at desc, m.superseded_at desc nulls first, m.id
                        """, MarkLine.class)
                .setParameter("ids", registrations.toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(MarkLine::countedAs));
        Map<UUID, List<Mark>> marks = new LinkedHashMap<>();
        byPerson.forEach((person, lines) -> marks.put(person, chained(lines)));
        return marks;
    }

    /** What stands in each session, with what it took the place of. */
    private static List<Mark> chained(List<MarkLine> lines) {
        Map<Chain, List<MarkLine>> chains = new LinkedHashMap<>();
        lines.forEach(line -> chains.computeIfAbsent(
                        new Chain(line.registrationId(), line.sessionId()), chain -> new ArrayList<>())
                .add(line));
        return chains.values().stream()
                .filter(chain -> chain.stream().anyMatch(line -> line.supersededAt() == null))
                .map(CountedPeople::mark)
                .sorted(Comparator.comparing(Mark::startsAt))
                .toList();
    }

    private static Mark mark(List<MarkLine> chain) {
        MarkLine stands = chain.stream()
                .filter(line -> line.supersededAt() == null)
                .findFirst()
                .orElseThrow();
        return new Mark(
                stands.sessionId(),
                stands.session(),
                stands.startsAt(),
                stands.siteId(),
                stands.site(),
                MarkStatus.valueOf(stands.status()),
                stands.minutes(),
                stands.basis(),
                stands.atWork(),
                stands.signedSheets(),
                stands.recordedBy(),
                stands.recordedAt(),
                stands.reason(),
                chain.stream()
                        .filter(line -> line.supersededAt() != null)
                        .map(MarkLine::superseded)
                        .toList());
    }
}
