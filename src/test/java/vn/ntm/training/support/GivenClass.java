package vn.ntm.training.support;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * A class that is there when a test begins, with its rows put straight into the tables: classes of any day, without the
 * rules of planning and registering.
 */
public final class GivenClass {

    private static final Duration LENGTH = Duration.ofHours(3);

    private final GivenRows rows;
    private final UUID id = Ids.next();
    private final List<UUID> sessions = new ArrayList<>();
    private final LocalDate day;

    GivenClass(GivenRows rows, LocalDate day, String countingRule, int threshold) {
        this.rows = rows;
        this.day = day;
        rows.execute(
                """
                insert into training_class (id, code, title, folded_title, format, registration_mode, counting_rule,
                  counting_threshold, status, created_at)
                values (?, ?, 'Lớp thử', 'lop thu', 'ONLINE', 'OPEN', ?, ?, 'RUNNING', ?)
                """,
                id,
                "T-" + id,
                countingRule,
                threshold,
                Timestamp.from(day.atStartOfDay(VietnameseFormat.ZONE).toInstant()));
        rows.execute("insert into class_seats (class_id) values (?)", id);
        session(day);
    }

    public GivenClass status(String status) {
        rows.execute("update training_class set status = ? where id = ?", status, id);
        return this;
    }

    public GivenClass synthetic() {
        rows.execute("update training_class set synthetic = true where id = ?", id);
        return this;
    }

    public GivenClass teaching(String curriculumCode) {
        rows.execute("""
                insert into curriculum (code, title, valid_from) values (?, ?, date '2021-01-01')
                on conflict (code) do nothing
                """, curriculumCode, "Chương trình " + curriculumCode);
        rows.execute(
                "update training_class set curriculum_id = (select id from curriculum where code = ?) where id = ?",
                curriculumCode,
                id);
        return this;
    }

    /** One more session, at 8 o'clock of a day. */
    public GivenClass session(LocalDate on) {
        UUID session = Ids.next();
        Instant start = on.atTime(8, 0).atZone(VietnameseFormat.ZONE).toInstant();
        rows.execute(
                "insert into session (id, class_id, ordinal, starts_at, ends_at) values (?, ?, ?, ?, ?)",
                session,
                id,
                sessions.size() + 1,
                Timestamp.from(start),
                Timestamp.from(start.plus(LENGTH)));
        sessions.add(session);
        return this;
    }

    public UUID site(long unitId) {
        UUID site = Ids.next();
        rows.execute(
                "insert into site (id, class_id, unit_id, name) values (?, ?, ?, ?)",
                site,
                id,
                unitId,
                "Điểm cầu " + site);
        return site;
    }

    /** A person who is new to the product, confirmed. */
    public UUID registered(String name, UnitPath unit, CadreLevel level, UUID site) {
        return registered(rows.trainee(name, "FEMALE", level), unit, level, site);
    }

    public UUID registered(UUID trainee, UnitPath unit, CadreLevel level, UUID site) {
        UUID registration = Ids.next();
        rows.execute(
                """
                insert into registration (id, class_id, trainee_id, site_id, status, unit_id, commune_id, district_id,
                  province_id, unit_path, cadre_level, source, registered_at)
                values (?, ?, ?, ?, 'CONFIRMED', ?, ?, ?, ?, ?, ?, 'SINGLE', ?)
                """,
                registration,
                id,
                trainee,
                site,
                unit == null ? null : unit.lowest(),
                unit == null ? null : unit.communeId(),
                unit == null ? null : unit.districtId(),
                unit == null ? null : unit.provinceId(),
                unit == null ? null : unit.text(),
                level.name(),
                Timestamp.from(
                        day.minusDays(7).atStartOfDay(VietnameseFormat.ZONE).toInstant()));
        rows.execute("""
                insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                select class_id, r.unit_id, r.cadre_level, p.gender, 'REGISTERED', 1
                from registration r join trainee p on p.id = r.trainee_id
                where r.id = ?
                on conflict (class_id, unit_id, cadre_level, gender, basis) do update set count = t.count + 1
                """, registration);
        return registration;
    }

    public UUID id() {
        return id;
    }

    public String code() {
        return "T-" + id;
    }

    public UUID session() {
        return sessions.getFirst();
    }

    public List<UUID> sessions() {
        return List.copyOf(sessions);
    }

    /** When the roll of the first session can be handed in. */
    public Instant duringFirstSession() {
        return day.atTime(9, 0).atZone(VietnameseFormat.ZONE).toInstant();
    }
}
