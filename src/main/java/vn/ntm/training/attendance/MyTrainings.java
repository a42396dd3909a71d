package vn.ntm.training.attendance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.trainee.TraineeAccounts;

/** The trainings of whoever asks, by an account that was linked to the person or by a personal link: the latest first. */
@ApplicationScoped
public class MyTrainings {

    private static final String REGISTRATIONS = " from registration r where r.trainee_id = any(:trainees)"
            + " and (cast(:class as uuid) is null or r.class_id = :class)";

    /** A line of the list, before its sessions are told. */
    record Line(
            UUID registrationId,
            String status,
            String statusReason,
            Integer queuePosition,
            Instant offeredUntil,
            UUID classId,
            String code,
            String title,
            String format,
            String classStatus,
            UUID siteId,
            String siteName,
            String siteAddress,
            String contactName,
            String contactPhone,
            Long participations,
            Integer version) {}

    record SessionLine(
            UUID registrationId,
            UUID id,
            Integer ordinal,
            String title,
            Instant startsAt,
            Instant endsAt,
            String link,
            String meetingId,
            String passcode,
            String attendance) {}

    @Inject
    Session database;

    @Inject
    CurrentUser currentUser;

    @Inject
    TraineeAccounts accounts;

    public Page<MyTraining> page(Paging paging) {
        UUID[] trainees = trainees().toArray(UUID[]::new);
        List<MyTraining> items = trainings(lines(trainees, null, paging));
        return new Page<>(items, total(trainees), paging.page(), paging.size());
    }

    /** What the person has or had to do with one class; of several rows of one person the one that stands. */
    public Optional<MyTraining> in(UUID classId) {
        List<MyTraining> found =
                trainings(lines(trainees().toArray(UUID[]::new), classId, Paging.of(0, Paging.MAX_SIZE)));
        return found.stream()
                .filter(training -> training.status().equals("CONFIRMED"))
                .findFirst()
                .or(() -> found.stream().findFirst());
    }

    private List<MyTraining> trainings(List<Line> lines) {
        Map<UUID, List<MyTraining.Session>> sessions =
                sessions(lines.stream().map(Line::registrationId).toList());
        return lines.stream()
                .map(line -> training(line, sessions.getOrDefault(line.registrationId(), List.of())))
                .toList();
    }

    /** The rows of the person who asks: several where one was registered twice and nobody merged them. */
    public Set<UUID> trainees() {
        if (currentUser.link().map(link -> link.subject()).orElse(null)
                instanceof LinkSubject.Trainings(UUID trainee)) {
            return Set.of(trainee);
        }
        return accounts.traineesOf(currentUser.require().id());
    }

    /** The row that stands for the person who asks, after mergers; empty when no person belongs to the account. */
    public Optional<UUID> person() {
        return Column.of(database, """
                        select coalesce(merged_into, id) from trainee where id = any(:trainees)
                        order by merged_into is not null, id limit 1""", UUID.class)
                .setParameter("trainees", trainees().toArray(UUID[]::new))
                .uniqueResultOptional();
    }

    private long total(UUID[] trainees) {
        return Column.of(database, "select count(*)" + REGISTRATIONS, Long.class)
                .setParameter("trainees", trainees)
                .setParameter("class", null, UUID.class)
                .getSingleResult();
    }

    private List<Line> lines(UUID[] trainees, UUID classId, Paging paging) {
        return database.createNativeQuery("""
                        select r.id, r.status, r.status_reason,
                          case when r.status = 'WAITLISTED' then (select w.place from waiting_places(array[r.id]) w) end,
                          r.offered_until,
                          c.id as class_id, c.code, c.title, c.format, c.status as class_status,
                          s.id as site_id, s.name, s.address,
                          case when r.status not in ('CANCELLED', 'REJECTED') then s.contact_name end,
                          case when r.status not in ('CANCELLED', 'REJECTED') then s.contact_phone end,
                          (select count(*) from participation p
                           where p.registration_id = r.id and p.counted_until is null),
                          r.version
                        from (select *""" + REGISTRATIONS + """
                        ) r
                        join training_class c on c.id = r.class_id
                        left join site s on s.id = r.site_id
                        order by (select min(starts_at) from session where class_id = c.id) desc nulls first, r.id
                        limit :size offset :offset""", Line.class)
                .setParameter("trainees", trainees)
                .setParameter("class", classId, UUID.class)
                .setParameter("size", paging.size())
                .setParameter("offset", paging.offset())
                .getResultList();
    }

    private Map<UUID, List<MyTraining.Session>> sessions(Collection<UUID> registrations) {
        return database.createNativeQuery("""
                        select r.id as registration_id, s.id, s.ordinal, s.title, s.starts_at, s.ends_at,
                          case when r.status = 'CONFIRMED' then s.link end,
                          case when r.status = 'CONFIRMED' then s.meeting_id end,
                          case when r.status = 'CONFIRMED' then s.passcode end,
                          m.status
                        from registration r
                        join session s on s.class_id = r.class_id
                        left join attendance_mark m
                          on m.registration_id = r.id and m.session_id = s.id and m.superseded_at is null
                        where r.id = any(:registrations)
                        order by s.ordinal""", SessionLine.class)
                .setParameter("registrations", registrations.toArray(UUID[]::new))
                .getResultStream()
                .collect(groupingBy(SessionLine::registrationId, mapping(MyTrainings::session, toList())));
    }

    private static MyTraining.Session session(SessionLine line) {
        return new MyTraining.Session(
                line.id(),
                line.ordinal(),
                line.title(),
                line.startsAt(),
                line.endsAt(),
                line.link(),
                line.meetingId(),
                line.passcode(),
                line.attendance() == null ? null : MarkStatus.valueOf(line.attendance()));
    }

    private static MyTraining.Site site(Line line) {
        return new MyTraining.Site(
                line.siteId(), line.siteName(), line.siteAddress(), line.contactName(), line.contactPhone());
    }

    private static MyTraining training(Line line, List<MyTraining.Session> sessions) {
        return new MyTraining(
                line.registrationId(),
                line.status(),
                line.statusReason(),
                line.queuePosition(),
                line.offeredUntil(),
                new MyTraining.OfClass(line.classId(), line.code(), line.title(), line.format(), line.classStatus()),
                line.siteId() == null ? null : site(line),
                sessions,
                line.participations(),
                line.version());
    }
}
