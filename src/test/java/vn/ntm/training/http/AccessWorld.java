package vn.ntm.training.http;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Date;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * Two provinces, two communes of one of them, the Ministry, and areas that are no more; each has everything that an address
 * can name. And everybody who may ask for it. Made anew for each test, since asking for everything also removes things.
 */
@Dependent
class AccessWorld {

    static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final LocalDate BEFORE_2025 = LocalDate.of(2024, 8, 3);
    static final String ALL = "{VIEW,ENTER_DATA,SEARCH_PEOPLE}";

    /** Lào Cai, which took in Yên Bái on 01/07/2025; Phú Thọ beside it. */
    private static final String PROVINCE = "15";

    private static final String PROVINCE_BESIDE = "25";

    @Inject
    GivenRows rows;

    @Inject
    LinksForTests links;

    private final Map<Caller, Map<Relation, Things>> stands = new EnumMap<>(Caller.class);
    private final Map<Caller, Proof> proofs = new EnumMap<>(Caller.class);

    /** What stands in this relation to the caller; null: there is none. */
    Things things(Caller caller, Relation relation) {
        return stands.get(caller).get(relation);
    }

    /** By what the server knows the caller. */
    Proof proof(Caller caller) {
        return proofs.getOrDefault(caller, Proof.NONE);
    }

    void make() {
        if (!stands.isEmpty()) {
            return;
        }
        long province = unit("N34", PROVINCE, TODAY);
        long commune = below(province, 0);
        Things ofProvince = things("cua-tinh", path(province), province);
        Things ofCommune = things("cua-xa", path(commune), commune);
        Things ofCommuneBeside = things("cua-xa-ben", path(below(province, 1)), below(province, 1));
        long beside = unit("N34", PROVINCE_BESIDE, TODAY);
        Things ofProvinceBeside = things("cua-tinh-ben", path(beside), beside);
        Things ofMinistry = things("cua-bo", path(beside), null);
        Map<Relation, Things> ofDeskOfProvince = new EnumMap<>(Map.of(
                Relation.OWN, ofProvince,
                Relation.SIBLING, ofProvinceBeside,
                Relation.PARENT, ofMinistry,
                Relation.CHILD, ofCommune,
                Relation.FORMER, former("tinh-cu", province, "PROVINCE")));
        Map<Relation, Things> ofDeskOfCommune = new EnumMap<>(Map.of(
                Relation.OWN, ofCommune,
                Relation.SIBLING, ofCommuneBeside,
                Relation.PARENT, ofProvince,
                Relation.FORMER, former("xa-cu", commune, "COMMUNE")));
        for (Caller caller : Caller.values()) {
            stands.put(caller, caller.standsInProvince() ? ofDeskOfProvince : ofDeskOfCommune);
        }
        sign(Caller.ADMIN, grant("ADMIN", null, ALL, null));
        sign(Caller.PROVINCE, grant("PROVINCE_DESK", province, ALL, null));
        sign(Caller.COMMUNE, grant("COMMUNE_DESK", commune, ALL, null));
        sign(Caller.VIEWER, grant("COMMUNE_DESK", commune, "{VIEW}", null));
        sign(Caller.FORMER_DESK, grant("COMMUNE_DESK", commune, ALL, TODAY));
        UUID trainer = grant("TRAINER", null, "{VIEW,ENTER_DATA}", null);
        rows.execute(
                "insert into session_trainer (session_id, full_name, folded_name, user_id) values (?, 'Lê Văn Giảng', 'le van giang', ?)",
                ofCommune.byWord().get("sessions"),
                trainer);
        sign(Caller.TRAINER, trainer);
        UUID trainee = grant("TRAINEE", null, "{VIEW}", null);
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())",
                trainee,
                ofCommune.byWord().get("trainees"));
        sign(Caller.TRAINEE, trainee);
        UUID classId = (UUID) ofCommune.byWord().get("classes");
        proofs.put(Caller.LINK_REGISTRATION, Proof.cookie(links.registration(classId, commune)));
        proofs.put(
                Caller.LINK_ROLL,
                Proof.cookie(links.roll((UUID) ofCommune.byWord().get("sessions"), (UUID)
                        ofCommune.byWord().get("sites"))));
        proofs.put(Caller.LINK_TRAININGS, Proof.cookie(links.trainings((UUID)
                ofCommune.byWord().get("trainees"))));
    }

    /** The things of a unit that went into this one. */
    private Things former(String name, long presentId, String level) {
        long past = rows.number("""
                select o.id from unit_succession s
                join unit o on o.id = s.old_unit_id and o.era = 'L63' and o.level = ?
                where s.new_unit_id = ? and s.kind <> 'PART' order by o.code limit 1""", level, presentId);
        return things(name, rows.path(past, BEFORE_2025), past);
    }

    /** @param organiser null is the Ministry */
    private Things things(String name, UnitPath unit, Long organiser) {
        String person = "Người " + name;
        GivenClass given = rows.classOn(TODAY);
        rows.execute(
                "update training_class set organiser_unit_id = ?, status = 'PUBLISHED' where id = ?",
                organiser,
                given.id());
        if (organiser != null) {
            rows.execute("insert into class_area (class_id, unit_id) values (?, ?)", given.id(), organiser);
        }
        UUID site = given.site(unit.lowest());
        UUID trainee = rows.trainee(person, "FEMALE", CadreLevel.PROVINCE);
        UUID other = rows.trainee(person, "FEMALE", CadreLevel.PROVINCE);
        rows.execute(
                "update trainee set unit_id = ?, birth_year = 1980 where id in (?, ?)", unit.lowest(), trainee, other);
        UUID registration = given.registered(trainee, unit, CadreLevel.PROVINCE, site);
        rows.execute("update class_seats set taken = 1 where class_id = ?", given.id());
        rows.execute("""
                insert into roll_hand_in (id, session_id, site_id, version, present, absent, unmarked, handed_in_at)
                values (?, ?, ?, '', 0, 0, 1, now())
                """, UUID.randomUUID(), given.session(), site);
        UUID user = grant("COMMUNE_DESK", unit.lowest(), ALL, null);
        Map<String, Object> ids = new HashMap<>();
        ids.put("classes", given.id());
        ids.put("sessions", given.session());
        ids.put("sites", site);
        ids.put("registrations", registration);
        ids.put("trainees", trainee);
        ids.put("merger", other);
        ids.put("distinctions", other);
        ids.put("users", user);
        ids.put("grants", rows.id("select id from role_grant where user_id = ?", user));
        ids.put("units", unit.lowest());
        ids.put("trainers", trainer(given.session()));
        UUID list = list(given.id(), user);
        ids.put("lists", list);
        ids.put("imports", list);
        ids.put("links", link(given.id(), unit.lowest(), user));
        ids.put("declared-participations", declared(given.id(), unit.lowest()));
        ids.put("connection-logs", connectionLog(given.session()));
        ids.put("objections", objection(given.session(), registration));
        ids.put("certificates", certificate(given.id(), trainee, registration));
        ids.put("materials", material(given.id()));
        UUID reservation = reservation(given.id(), unit);
        ids.put("seat-reservations", reservation);
        ids.put("messages", message(given.id(), trainee));
        ids.put("message-templates", "REGISTRATION_CONFIRMED");
        ids.put("jobs", "idempotency-sweep");
        ids.put("curricula", "CDS-2024");
        ids.put("modules", rows.id("select id from module order by id limit 1"));
        ids.put("tokens", UUID.randomUUID());
        ids.put("calendar", "khong-con-dung-duoc");
        ids.put("unsubscribe", "khong-con-dung-duoc");
        ids.put("mergers", UUID.randomUUID());
        ids.put("corrections", UUID.randomUUID());
        ids.put("erasure-requests", UUID.randomUUID());
        ids.put("language", "vi");
        ids.put("theme", "light");
        ids.put("l", "khong-co");
        ids.put("new-password", "khong-co");
        return new Things(ids, person);
    }

    private UUID certificate(UUID classId, UUID trainee, UUID registration) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into certificate (id, code, class_id, trainee_id, registration_id, full_name, class_code, class_title,
                  held_from, held_until, issued_at)
                select ?, translate(upper(left(replace(cast(uuidv4() as text), '-', ''), 12)), '01', 'GH'), ?, t.id, ?,
                  t.full_name, 'T', 'Lớp thử', date '2026-08-03', date '2026-08-03', now()
                from trainee t where t.id = ?""", id, classId, registration, trainee);
        return id;
    }

    private UUID message(UUID classId, UUID trainee) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into message (id, kind, channel, trainee_id, class_id, dedupe_key, status, due_at, next_attempt_at,
                  attempts, error, created_at, settled_at)
                values (?, 'REGISTRATION_CONFIRMED', 'EMAIL', ?, ?, ?, 'FAILED', now(), now(), 1, 'outbox.no-address', now(),
                  now())""", id, trainee, classId, id.toString());
        return id;
    }

    private UUID trainer(UUID session) {
        UUID id = UUID.randomUUID();
        rows.execute(
                "insert into session_trainer (id, session_id, full_name, folded_name) values (?, ?, 'Trần Thị Dạy', 'tran thi day')",
                id,
                session);
        return id;
    }

    UUID list(UUID classId, UUID user) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into registration_list (id, class_id, file_name, content, dry_run, language, state, uploaded_by,
                  uploaded_at, finished_at)
                select ?, ?, 'danh-sach.csv', convert_to(E'Họ và tên,Năm sinh,SĐT\\nLê Thị Thử,1980,0912000001\\n', 'UTF8'),
                  false, 'vi', 'DONE', username, now(), now()
                from app_user where id = ?""", id, classId, user);
        return id;
    }

    UUID link(UUID classId, long unitId, UUID issuer) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into signed_link (id, purpose, class_id, unit_id, recipient, issued_by, issued_at, expires_at)
                values (?, 'REGISTRATION', ?, ?, 'Người nhận', ?, now(), '2999-01-01')""", id, classId, unitId, issuer);
        return id;
    }

    UUID declared(UUID classId, long unitId) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into declared_participation (id, class_id, unit_id, count, source_document, held_on, recorded_at)
                values (?, ?, ?, 5, 'Báo cáo thử', ?, now())""", id, classId, unitId, Date.valueOf(TODAY));
        return id;
    }

    UUID connectionLog(UUID session) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into connection_log (id, session_id, tool, sha256, zone, rows, problems, sent_at)
                values (?, ?, 'ZOOM', sha256(uuid_send(?)), 'Asia/Ho_Chi_Minh', 1, '[]', now())""", id, session, id);
        return id;
    }

    private UUID material(UUID classId) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into material (id, class_id, kind, title, edition, published_at, published_by, version)
                values (?, ?, 'FILE', 'Tài liệu thử', 1, now(), 'test', 0)""", id, classId);
        rows.execute("""
                insert into material_file (material_id, edition, name, media_type, size, content, sent_at, sent_by)
                values (?, 1, 'thu.pdf', 'application/pdf', 1, 'x', now(), 'test')""", id);
        return id;
    }

    UUID objection(UUID session, UUID registration) {
        UUID id = UUID.randomUUID();
        rows.execute("""
                insert into objection (id, session_id, registration_id, site_id, text, state, raised_at, raised_by)
                select ?, ?, id, site_id, 'Tôi có dự buổi này', 'OPEN', now(), 'test' from registration where id = ?""", id, session, registration);
        return id;
    }

    UUID reservation(UUID classId, UnitPath unit) {
        UUID id = UUID.randomUUID();
        rows.execute(
                """
                insert into seat_reservation (id, class_id, unit_id, commune_id, district_id, province_id, unit_path, seats,
                  name_until, reserved_at)
                values (?, ?, ?, ?, ?, ?, ?, 1, '2999-01-01', now())""", id, classId, unit.lowest(), unit.communeId(), unit.districtId(), unit.provinceId(), unit.text());
        return id;
    }

    /** @param until first day on which the grant is no longer valid; null: it is */
    UUID grant(String role, Long unitId, String permissions, LocalDate until) {
        UUID user = UUID.randomUUID();
        rows.execute(
                "insert into app_user (id, username, display_name, created_at) values (?, ?, 'Người của bảng quyền', '2020-01-01')",
                user,
                "m" + user);
        rows.execute("""
                insert into role_grant (user_id, role, unit_id, permissions, valid_from, valid_to, granted_at)
                values (?, ?, ?, ?::text[], '2020-01-01', ?, '2020-01-01')""", user, role, unitId, permissions, until == null ? null : Date.valueOf(until));
        return user;
    }

    private void sign(Caller caller, UUID user) {
        proofs.put(caller, token(user));
    }

    Proof token(UUID user) {
        RandomSecret token = RandomSecret.next("ntm_");
        rows.execute("""
                insert into api_token (user_id, secret_hash, created_at, expires_at, last_used_at)
                values (?, ?, '2020-01-01', '2999-01-01', '2999-01-01')""", user, token.hash());
        return Proof.token(token.text());
    }

    private long unit(String era, String code, LocalDate on) {
        return rows.unit(era, code, on).lowest();
    }

    private UnitPath path(long unitId) {
        return rows.path(unitId, TODAY);
    }

    private long below(long unitId, int index) {
        return rows.number("""
                select v.unit_id from unit_version v join unit u on u.id = v.unit_id
                where v.parent_id = ? and v.valid @> cast(? as date) and exists (
                  select from unit_succession s join unit o on o.id = s.old_unit_id
                  where s.new_unit_id = v.unit_id and s.kind <> 'PART' and o.level = 'COMMUNE')
                order by u.code limit 1 offset ?""", unitId, Date.valueOf(TODAY), index);
    }
}
