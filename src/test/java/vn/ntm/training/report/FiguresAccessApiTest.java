package vn.ntm.training.report;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/**
 * A class of 2024 with one person of a commune that is a part of another one today, two of Hanoi, one of the Ministry, and 70
 * declared for that commune.
 */
@QuarkusTest
@SentByNobody
class FiguresAccessApiTest {

    private static final LocalDate HELD = LocalDate.of(2024, 5, 20);

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    GivenAttendance attendance;

    private final String curriculum = "QUYEN-" + UUID.randomUUID();
    private GivenClass held;
    private UnitPath former;
    private long province, commune, siblingCommune, hanoi;

    @BeforeEach
    void a_class() {
        former = rows.unit("L63", "22273", HELD);
        UnitPath ofHanoi = rows.unit("L63", "00010", HELD);
        province = rows.number("select province_id from unit_restatement where unit_id = ?", former.lowest());
        commune = rows.number("select commune_id from unit_restatement where unit_id = ?", former.lowest());
        siblingCommune = rows.number("""
                select unit_id from unit_version where parent_id = ? and upper_inf(valid) and unit_id <> ?
                order by unit_id desc limit 1""", province, commune);
        hanoi = rows.number("select province_id from unit_restatement where unit_id = ?", ofHanoi.lowest());
        held = attendance.classOn(HELD, curriculum);
        attendance.all(
                held,
                held.registered("Cán bộ xã", former, CadreLevel.COMMUNE, null),
                held.registered("Cán bộ phường một", ofHanoi, CadreLevel.COMMUNE, null),
                held.registered("Cán bộ phường hai", ofHanoi, CadreLevel.COMMUNE, null),
                held.registered("Cán bộ trung ương", null, CadreLevel.CENTRAL, null));
        attendance.declared(held, former.lowest(), "COMMUNE", 70);
    }

    @Test
    void each_desk_gets_the_figures_of_its_own_people() {
        statistics(users.admin(), "").body("totals.participations", equalTo(4)).body("totals.declared", equalTo(70));
        for (var user : new GivenUsers.User[] {province(), commune(commune)}) {
            for (String basis : new String[] {"AS_HELD", "CURRENT"}) {
                statistics(user, "&groupBy=commune&basis=" + basis)
                        .body("totals.classes", equalTo(1))
                        .body("totals.participations", equalTo(1))
                        .body("totals.people", equalTo(1))
                        .body("totals.declared", equalTo(70))
                        .body("rows", hasSize(1));
            }
        }
        statistics(users.with(GrantInput.of(Role.PROVINCE_DESK, hanoi)), "")
                .body("totals.participations", equalTo(2))
                .body("totals.declared", equalTo(0));
        statistics(commune(siblingCommune), "")
                .body("totals.classes", equalTo(0))
                .body("totals.participations", equalTo(0));
    }

    @Test
    void a_grant_without_viewing_gives_no_figures() {
        var entering =
                users.with(new GrantInput(Role.PROVINCE_DESK, province, Set.of(Permission.ENTER_DATA), null, null));
        statistics(entering, "").body("totals.participations", equalTo(0));
    }

    @Test
    void a_unit_is_asked_for_by_those_who_see_it_also_one_of_former_days() {
        var desk = commune(commune);
        statistics(desk, "&unit=" + former.lowest()).body("totals.participations", equalTo(1));
        statistics(desk, "&unit=" + commune + "&basis=CURRENT").body("totals.participations", equalTo(1));
        for (long other : new long[] {province, former.provinceId(), siblingCommune, hanoi, 999_999_999L}) {
            get(desk, address("&unit=" + other)).statusCode(403);
        }
        get(users.admin(), address("&unit=" + hanoi)).statusCode(200);
    }

    @Test
    void files_hold_no_more_than_the_page() {
        var desk = province();
        get(desk, address("&groupBy=province").replace("statistics", "statistics.csv"))
                .statusCode(200)
                .body(not(containsString("Hà Nội")))
                .body(containsString("Phú Yên"));
    }

    @Test
    void trainers_and_trainees_and_nobody_get_no_statistics() {
        for (String file : new String[] {"", ".csv", ".xlsx"}) {
            String address = address("").replace("statistics", "statistics" + file);
            get(users.with(GrantInput.of(Role.TRAINER)), address).statusCode(403);
            get(users.with(GrantInput.of(Role.TRAINEE)), address).statusCode(403);
            get(users.with(), address).statusCode(403);
            GivenUsers.nobody().get(address).then().statusCode(401);
        }
    }

    @Test
    void everybody_sees_the_national_figures_of_a_year_on_the_first_page() {
        String forNobody = GivenUsers.nobody()
                .get("/?year=2024")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        users.admin()
                .request()
                .get("/?year=2024")
                .then()
                .body(containsString("/api/statistics.xlsx"))
                .body(containsString(figures(forNobody)));
        commune(siblingCommune)
                .request()
                .get("/?year=2024")
                .then()
                .body(not(containsString("/api/statistics")))
                .body(containsString(figures(forNobody)));
    }

    @Test
    void the_tally_of_a_class_is_whole_for_its_people_and_of_their_own_for_other_desks() {
        var trainer = users.with(GrantInput.of(Role.TRAINER));
        rows.execute(
                "insert into session_trainer (session_id, full_name, folded_name, user_id) values (?, 'A', 'a', ?)",
                held.session(),
                trainer.id());
        for (var user : new GivenUsers.User[] {users.admin(), trainer}) {
            tally(user)
                    .body("registered", equalTo(4))
                    .body("participations", equalTo(4))
                    .body("people", equalTo(4))
                    .body("declared", equalTo(70));
        }
        for (var user : new GivenUsers.User[] {province(), commune(commune)}) {
            tally(user)
                    .body("registered", equalTo(1))
                    .body("participations", equalTo(1))
                    .body("people", equalTo(1))
                    .body("declared", equalTo(70))
                    .body("byUnit", hasSize(1));
        }
        tally(commune(siblingCommune)).body("registered", equalTo(0)).body("declared", equalTo(0));
    }

    @Test
    void other_trainers_and_trainees_get_no_tally_and_a_draft_of_others_has_none() {
        String address = "/api/classes/" + held.id() + "/tally";
        get(users.with(GrantInput.of(Role.TRAINER)), address).statusCode(403);
        get(users.with(GrantInput.of(Role.TRAINEE)), address).statusCode(403);
        GivenUsers.nobody().get(address).then().statusCode(401);
        held.status("DRAFT");
        get(province(), address).statusCode(404);
    }

    private GivenUsers.User province() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, province));
    }

    private GivenUsers.User commune(long unit) {
        return users.with(GrantInput.of(Role.COMMUNE_DESK, unit));
    }

    private ValidatableResponse statistics(GivenUsers.User user, String more) {
        return get(user, address(more)).statusCode(200);
    }

    private String address(String more) {
        return "/api/statistics?from=2024-01-01&to=2024-12-31&curriculum=" + curriculum + more;
    }

    private ValidatableResponse tally(GivenUsers.User user) {
        return get(user, "/api/classes/" + held.id() + "/tally").statusCode(200);
    }

    private static ValidatableResponse get(GivenUsers.User user, String address) {
        return user.request().header("Accept-Language", "vi").get(address).then();
    }

    /** The part of the first page that tells the year. */
    private static String figures(String page) {
        return page.substring(page.indexOf("<dl class=\"ntm-figures\""), page.indexOf("</dl>"));
    }
}
