package vn.ntm.training.tally;

import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;

/**
 * A running class of many people in rooms of fifty, each room in a commune of its own; nobody is marked yet. People with numbers
 * beside each other sit in different rooms, because marks come from all rooms at once.
 */
final class MarkedClass {

    static final int ROOM = 50;

    private final GivenRows rows;
    private final GivenClass held;
    private final List<UUID> registrations;
    private final List<UUID> sites;

    MarkedClass(GivenRows rows, LocalDate day, int people) {
        this.rows = rows;
        held = rows.classOn(day);
        registrations = ids(people);
        sites = ids((people + ROOM - 1) / ROOM);
        rows.execute("""
                insert into site (id, class_id, unit_id, name)
                select s.id, ?, c.unit_id, 'Phòng ' || s.n
                from unnest(?::uuid[]) with ordinality as s (id, n)
                join (
                  select v.unit_id, row_number() over (order by v.unit_id) as n
                  from unit_version v join unit u on u.id = v.unit_id
                  where u.era = 'N34' and u.level = 'COMMUNE' and v.valid @> cast(? as date)) c on c.n = s.n""", held.id(), array(sites), Date.valueOf(day));
        UUID[] trainees = array(ids(people));
        rows.execute("""
                insert into trainee (id, full_name, roster_name, folded_name, gender, cadre_level, created_at)
                select id, 'Người Thử', 'Thử Người', 'nguoi thu', 'FEMALE', 'COMMUNE', now()
                from unnest(?::uuid[]) as p (id)""", (Object) trainees);
        rows.execute(
                """
                insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id, province_id,
                  unit_path, cadre_level, source, registered_at)
                select r.id, s.class_id, r.trainee, s.id, 'CONFIRMED', s.unit_id, s.unit_id, v.parent_id, v.name, 'COMMUNE',
                  'LIST', now()
                from unnest(?::uuid[], ?::uuid[], ?::uuid[]) as r (id, trainee, site)
                join site s on s.id = r.site
                join unit_version v on v.unit_id = s.unit_id and v.valid @> cast(? as date)""",
                array(registrations),
                trainees,
                IntStream.range(0, people).mapToObj(this::site).toArray(UUID[]::new),
                Date.valueOf(day));
    }

    UUID id() {
        return held.id();
    }

    UUID session() {
        return held.session();
    }

    /** When its roll can be handed in. */
    Instant opens() {
        return held.duringFirstSession();
    }

    int people() {
        return registrations.size();
    }

    int rooms() {
        return sites.size();
    }

    /** The room of a person. */
    UUID site(int person) {
        return room(person % rooms());
    }

    UUID room(int room) {
        return sites.get(room);
    }

    UUID registration(int person) {
        return registrations.get(person);
    }

    /** The people of a room. */
    List<UUID> registrationsIn(int room) {
        return IntStream.iterate(room, person -> person < people(), person -> person + rooms())
                .mapToObj(registrations::get)
                .toList();
    }

    /** Participations by the tally, by the rows behind it, and marks that stand: three numbers that have to be equal. */
    List<Long> counts() {
        return List.of(
                rows.number(
                        "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'",
                        id()),
                rows.number("select count(*) from participation where class_id = ? and counted_until is null", id()),
                rows.number(
                        "select count(*) from attendance_mark where session_id = ? and superseded_at is null",
                        session()));
    }

    private static List<UUID> ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> UUID.randomUUID()).toList();
    }

    private static UUID[] array(List<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
