package vn.ntm.training.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class TallyApiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    @Inject
    TallyRecount recount;

    @Inject
    TallyRecountJob job;

    private UnitPath commune;
    private UnitPath district;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_class() {
        commune = rows.unit("L63", "22273", DAY);
        district = rows.unit("L63", "562", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_class_that_nobody_attended_has_a_tally_of_nothing() {
        tally("")
                .body("registered", equalTo(0))
                .body("participations", equalTo(0))
                .body("people", equalTo(0))
                .body("declared", equalTo(0))
                .body("byLevel", empty())
                .body("byUnit", empty())
                .body("rule", containsString("Lượt học viên: mỗi học viên một lượt"))
                .body("asOf", equalTo("2024-05-20T02:00:00Z"));
    }

    @Test
    void the_roll_shows_at_once_by_level_and_by_area_and_rows_add_up() {
        UUID village = registered("Cán bộ thôn", commune, CadreLevel.VILLAGE);
        UUID ofCommune = registered("Cán bộ xã", commune, CadreLevel.COMMUNE);
        UUID ofDistrict = registered("Cán bộ huyện", district, CadreLevel.DISTRICT);
        UUID ofMinistry = registered("Cán bộ trung ương", null, CadreLevel.CENTRAL);
        present(village, ofCommune, ofDistrict, ofMinistry);

        tally("?by=COMMUNE")
                .body("participations", equalTo(4))
                .body("people", equalTo(4))
                .body("byLevel.level", contains("CENTRAL", "DISTRICT", "COMMUNE", "VILLAGE"))
                .body("byLevel.participations", contains(1, 1, 1, 1))
                .body("byUnit.level", contains("DISTRICT", "COMMUNE", null))
                .body("byUnit.participations", contains(1, 2, 1))
                .body("byUnit[1].unitId", equalTo((int) commune.lowest()))
                .body("byUnit[1].unit", equalTo("Xã Hòa Tân Tây, Huyện Tây Hòa, Tỉnh Phú Yên"))
                .body("byUnit[2].unit", nullValue());
        tally("?by=DISTRICT").body("byUnit.participations.sum()", equalTo(4));
        tally("")
                .body("byUnit.level", contains("PROVINCE", null))
                .body("byUnit[0].unit", equalTo("Tỉnh Phú Yên"))
                .body("byUnit.participations", contains(3, 1));
    }

    @Test
    void somebody_merged_into_another_is_one_person_with_two_participations() {
        UUID twice = rows.trainee("Nguyễn Văn Hai", "MALE", CadreLevel.COMMUNE);
        UUID same = rows.trainee("Nguyễn Văn Hai", "MALE", CadreLevel.COMMUNE);
        present(
                held.registered(twice, commune, CadreLevel.COMMUNE, site),
                held.registered(same, commune, CadreLevel.COMMUNE, site));
        rows.execute("update trainee set merged_into = ? where id = ?", same, twice);
        tally("").body("participations", equalTo(2)).body("people", equalTo(1));
    }

    @Test
    void the_rule_is_told_in_english_on_request() {
        given().header("Accept-Language", "en")
                .get("/api/classes/{id}/tally", held.id())
                .then()
                .statusCode(200)
                .body("rule", containsString("at least one session"));
    }

    @Test
    void wrong_questions_are_told() {
        tally("?by=VILLAGE", 400).body("violations.field", contains("by"));
        given().get("/api/classes/{id}/tally", UUID.randomUUID()).then().statusCode(404);
        given().get("/api/classes/none/tally").then().statusCode(404);
    }

    @Test
    void the_recount_reports_and_repairs_what_drifted_and_nothing_else() {
        present(registered("Cán bộ xã", commune, CadreLevel.COMMUNE));
        rows.execute("update tally set count = count + 5 where class_id = ? and basis = 'PARTICIPATION'", held.id());
        assertThat(recount.recount(held.id()))
                .containsExactly(new TallyDrift("PARTICIPATION", commune.lowest(), "COMMUNE", "FEMALE", -5));
        assertThat(recount.recount(held.id())).isEmpty();
        tally("").body("registered", equalTo(1)).body("participations", equalTo(1));
    }

    @Test
    void the_nightly_recount_goes_over_all_classes() {
        present(registered("Cán bộ xã", commune, CadreLevel.COMMUNE));
        rows.execute("delete from tally where class_id = ?", held.id());
        tally("").body("registered", equalTo(0)).body("participations", equalTo(0));
        assertThat(job.recountAll()).isPositive();
        tally("").body("registered", equalTo(1)).body("participations", equalTo(1));
    }

    private UUID registered(String name, UnitPath unit, CadreLevel level) {
        return held.registered(name, unit, level, site);
    }

    private void present(UUID... registrations) {
        rolls.handIn(
                held.session(),
                site,
                new RollInput(
                        registrations.length,
                        List.of(registrations).stream()
                                .map(id -> new RollInput.Mark(id, MarkStatus.PRESENT, null))
                                .toList()));
    }

    private ValidatableResponse tally(String query) {
        return tally(query, 200);
    }

    private ValidatableResponse tally(String query, int status) {
        return given().get("/api/classes/" + held.id() + "/tally" + query)
                .then()
                .statusCode(status);
    }
}
