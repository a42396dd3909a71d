package vn.ntm.training.trainee.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Who it was is erased for ever, by a decision with a reason; what was counted stays. */
@QuarkusTest
@SentByNobody
class ErasureTest {

    private static final LocalDate HELD = LocalDate.of(2026, 7, 20);
    private static final LocalDate AHEAD = LocalDate.of(2026, 9, 20);

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    LinksForTests links;

    @Inject
    GivenRows rows;

    private Area area;
    private String name, phone;
    private UUID me, twin;
    private GivenClass held;
    private User trainee, desk;

    @BeforeEach
    void somebody_who_took_part_and_was_merged_once() {
        area = people.area(14);
        name = people.name();
        phone = people.phone();
        me = people.person(name, 1975, area.commune(), phone);
        twin = people.person(name, null, area.sibling(), phone);
        rows.execute("update trainee set email = 'ai@vidu.vn', position = 'Trưởng thôn' where id = ?", me);
        rows.execute("update trainee set merged_into = ? where id = ?", me, twin);
        rows.execute("""
                insert into trainee_merger (from_id, into_id, merged_at, before, after)
                values (?, ?, '2026-07-01', jsonb_build_object('phone', ?), jsonb_build_object('phone', ?))""", twin, me, phone, phone);
        people.agreed(me, "CITIZEN_ID");
        rows.execute(
                "insert into trainee_citizen_id (trainee_id, sealed, fingerprint, told_at) values (?, '', '', now())",
                twin);
        trainee = users.with(GrantInput.of(Role.TRAINEE));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())", trainee.id(), me);
        desk = users.with(GrantInput.of(Role.COMMUNE_DESK, area.commune()));
        held = rows.classOn(HELD).status("HELD");
        UnitPath unit = rows.path(area.commune(), HELD);
        UUID registration = held.registered(me, unit, CadreLevel.COMMUNE, null);
        rows.execute("""
                insert into participation (class_id, trainee_id, registration_id, unit_id, commune_id, province_id, cadre_level,
                  gender, held_on, counted_from)
                select class_id, trainee_id, id, unit_id, commune_id, province_id, cadre_level, 'FEMALE', ?, '2026-07-20'
                from registration where id = ?""", java.sql.Date.valueOf(HELD), registration);
        UUID log = UUID.randomUUID();
        rows.execute("""
                insert into connection_log (id, session_id, tool, sha256, zone, rows, problems, sent_at, applied_at)
                values (?, ?, 'ZOOM', sha256(uuid_send(?)), 'Asia/Ho_Chi_Minh', 1, '[]', now(), now())""", log, held.session(), log);
        rows.execute("""
                insert into connection (log_id, display_name, shared, joined_at, left_at, registration_id)
                values (?, ?, false, now(), now() + interval '1 hour', ?)""", log, name, registration);
        rows.execute("""
                insert into tally (class_id, unit_id, cadre_level, gender, basis, count)
                select class_id, unit_id, cadre_level, gender, 'PARTICIPATION', 1 from participation where class_id = ?""", held.id());
    }

    @Test
    void a_request_is_sent_once_decided_by_the_desk_and_leaves_nothing_that_tells_who_it_was() {
        String figures = figures(), statistics = statistics();
        assertThat(figures).contains("\"participations\":1");
        links.trainings(me);
        form(trainee, "/my-data/erasure-requests", Map.of("text", "Tôi đã nghỉ việc"))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.erasure-asked"));
        form(trainee, "/my-data/erasure-requests", Map.of()).then().statusCode(409);
        trainee.browser().get("/my-data/erasure-requests").then().body(containsString("Đang chờ đơn vị quyết định"));
        trainee.browser().get("/my-data").then().body(not(containsString("Tôi đã nghỉ việc")));
        desk.browser().get("/trainees/corrections").then().body(not(containsString("Tôi đã nghỉ việc")));
        UUID request = request();
        desk.browser()
                .get("/trainees/erasure-requests")
                .then()
                .statusCode(200)
                .body(containsString(name), containsString("/trainees/erasure-requests/" + request + "/approval"));
        stranger().browser().get("/trainees/erasure-requests").then().body(not(containsString(name)));
        form(stranger(), approval(request), Map.of("reason", "đúng")).then().statusCode(404);
        form(desk, approval(request), Map.of("reason", " ")).then().statusCode(400);
        assertThat(known()).as("nothing happens without a reason").isPositive();

        form(desk, approval(request), Map.of("reason", "Theo đơn số 12"))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.erased"));

        assertThat(known()).isZero();
        assertThat(rows.number("select count(*) from connection where display_name = ?", name))
                .as("in the logs of connections")
                .isZero();
        assertThat(rows.number("""
                        select count(*) from trainee where id in (?, ?) and full_name = 'Đã xóa theo yêu cầu'
                          and erased_at is not null and gender = 'FEMALE' and unit_id is not null""", me, twin)).isEqualTo(2);
        assertThat(rows.number("select count(*) from trainee_account where trainee_id = ?", me))
                .isZero();
        assertThat(rows.number(
                        "select count(*) from signed_link where trainee_id = ? and (revoked_at is null or recipient <> '–')",
                        me))
                .isZero();
        assertThat(rows.number("select count(*) from consent where trainee_id = ? and withdrawn_at is null", me))
                .isZero();
        assertThat(rows.number(
                        "select count(*) from correction_request where trainee_id = ? and text like '%nghỉ việc%'", me))
                .isZero();
        assertThat(figures()).isEqualTo(figures);
        assertThat(statistics()).isEqualTo(statistics);
        json(users.admin())
                .get("/api/classes/" + held.id() + "/registrations")
                .then()
                .statusCode(200)
                .body(containsString("Đã xóa theo yêu cầu"), not(containsString(name)));
        form(desk, approval(request), Map.of("reason", "lần nữa")).then().statusCode(409);
        trainee.browser().get("/my-data").then().statusCode(404);
        assertThat(rows.number("""
                        select count(*) from audit_entry where subject_id = ? and action = 'trainee.erased'
                          and after::text like '%Theo đơn số 12%' and after::text not like ?""", me.toString(), "%" + name + "%")).isOne();
    }

    @Test
    void a_refusal_is_told_with_its_reason_and_erases_nothing() {
        json(trainee).body(Map.of()).post("/api/me/erasure-requests").then().statusCode(204);
        UUID request = request();
        json(desk).get("/api/trainees/erasure-requests").then().statusCode(200).body("id", hasItem(request.toString()));
        json(desk)
                .body(Map.of("reason", "Đang giải quyết khiếu nại"))
                .post("/api/trainees/erasure-requests/" + request + "/rejection")
                .then()
                .statusCode(204);
        trainee.browser()
                .get("/my-data/erasure-requests")
                .then()
                .body(containsString("Đang giải quyết khiếu nại"), containsString("Không chấp thuận ngày"));
        assertThat(known()).isPositive();
        json(desk)
                .body(Map.of("reason", "thôi thì xóa"))
                .post("/api/trainees/erasure-requests/" + request + "/approval")
                .then()
                .statusCode(409);
        json(trainee)
                .body(Map.of("text", "Xin xem lại"))
                .post("/api/me/erasure-requests")
                .then()
                .statusCode(204);
    }

    @Test
    void nobody_is_erased_who_is_expected_in_a_class_and_nobody_twice() {
        GivenClass ahead = rows.classOn(AHEAD).status("PUBLISHED");
        UUID registration = ahead.registered(me, rows.path(area.commune(), AHEAD), CadreLevel.COMMUNE, null);
        String erasure = "/api/trainees/" + me + "/erasure";
        json(desk)
                .body(Map.of("reason", "Theo đơn giấy"))
                .post(erasure)
                .then()
                .statusCode(409)
                .body("code", equalTo("trainee.erasure-class-ahead"));
        assertThat(known()).isPositive();
        rows.execute("update registration set status = 'CANCELLED' where id = ?", registration);
        json(desk).body(Map.of("reason", "Theo đơn giấy")).post(erasure).then().statusCode(204);
        json(desk)
                .body(Map.of("reason", "Theo đơn giấy"))
                .post(erasure)
                .then()
                .statusCode(409)
                .body("code", equalTo("trainee.erased-already"));
    }

    @Test
    void a_desk_erases_by_a_request_on_paper_that_it_names() {
        String page = "/trainees/" + me + "/erasure";
        desk.browser().get("/trainees/" + me).then().body(containsString("href=\"" + page + "\""));
        desk.browser().get(page).then().statusCode(200).body(containsString(name));
        stranger().browser().get(page).then().statusCode(404);
        form(stranger(), page, Map.of("reason", "Đơn số 12")).then().statusCode(404);
        form(desk, page, Map.of("reason", " ")).then().statusCode(400).body(containsString("id=\"reason-error\""));
        assertThat(known()).isPositive();
        form(desk, page, Map.of("reason", "Đơn số 12"))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.erased"));
        assertThat(known()).isZero();
        form(desk, page, Map.of("reason", "Đơn số 12")).then().statusCode(409);
    }

    @Test
    void who_was_erased_is_found_by_no_search_and_taken_for_nobody() {
        json(desk)
                .body(Map.of("reason", "Theo đơn giấy"))
                .post("/api/trainees/" + me + "/erasure")
                .then()
                .statusCode(204);
        for (String typed : new String[] {name, "xoa theo", "yeu cau", "ab"}) {
            json(desk)
                    .queryParam("q", typed)
                    .get("/api/trainees")
                    .then()
                    .statusCode(200)
                    .body("items.id", not(hasItem(me.toString())));
        }
        json(desk)
                .body(Map.of("phone", phone))
                .post("/api/trainees/lookups")
                .then()
                .body("id", not(hasItem(me.toString())));
    }

    private long known() {
        return rows.number("""
                select (select count(*) from trainee where id in (?, ?) and (full_name = ? or birth_year is not null
                    or phone is not null or email is not null or position is not null or folded_name like '%n%'))
                  + (select count(*) from trainee_citizen_id where trainee_id in (?, ?))
                  + (select count(*) from trainee_merger where into_id = ? and before::text || after::text like '%phone%')""", me, twin, name, me, twin, me);
    }

    private UUID request() {
        return rows.id(
                "select id from correction_request where trainee_id = ? and kind = 'ERASURE' and settled_at is null",
                me);
    }

    private static String approval(UUID request) {
        return "/trainees/erasure-requests/" + request + "/approval";
    }

    private String figures() {
        return json(users.admin())
                .get("/api/classes/" + held.id() + "/tally")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replaceAll("\"asOf\":\"[^\"]*\"", "");
    }

    private String statistics() {
        return json(users.admin())
                .get("/api/statistics?from=2026-07-20&to=2026-07-20&groupBy=province,level,gender&unit="
                        + area.commune() + "&asOf=2026-08-02T00:00:00Z")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private User stranger() {
        return users.with(GrantInput.of(Role.COMMUNE_DESK, area.sibling()));
    }

    private static io.restassured.response.Response form(User user, String path, Map<String, String> fields) {
        return user.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static RequestSpecification json(User user) {
        return user.browser().accept("application/json").contentType("application/json");
    }
}
