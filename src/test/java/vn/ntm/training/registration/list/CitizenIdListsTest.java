package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.UnitView;

/** Citizen ids in lists: to recognise people by, kept of those who agreed, told of by their last three digits at most. */
@QuarkusTest
class CitizenIdListsTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    private UUID classId;
    private String commune;

    @BeforeEach
    void a_class() {
        classId = classes.aClass(anything());
        commune = classes.commune().path();
    }

    @Test
    void the_number_of_one_who_agreed_is_kept_and_those_of_others_are_not_with_one_notice() {
        UUID agreed = person(people.name());
        people.agreed(agreed, "CITIZEN_ID");
        UUID silent = person(people.name());
        String number = number();
        finished(send(table("Số CCCD")
                        .row(name(agreed), 1980, commune, "Nữ", number)
                        .row(name(silent), 1980, commune, "Nữ", number())
                        .row(people.name(), 1980, commune, "Nữ", number())))
                .body("accepted", equalTo(3))
                .body("problems", hasSize(0))
                .body("notices", contains(startsWith("Số định danh cá nhân của 2 người không được lưu")));
        assertThat(kept(agreed)).isOne();
        assertThat(kept(silent)).isZero();
        assertThat(rows.number(
                        "select count(*) from audit_entry where cast(audit_entry as text) like ?", "%" + number + "%"))
                .isZero();
    }

    @Test
    void somebody_is_recognised_by_the_number_whatever_else_has_changed() {
        UUID known = person(people.name());
        String number = known(known);
        finished(send(table("Số căn cước").row(name(known), 1981, commune, "Nữ", number)))
                .body("accepted", equalTo(1));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and trainee_id = ?", classId, known))
                .isOne();
    }

    @Test
    void a_desk_recognises_by_the_number_somebody_whom_it_does_not_see_and_keeps_numbers_of_its_own() {
        UnitView elsewhere = classes.communes(1).getFirst();
        UUID moved = people.person(people.name(), 1980, elsewhere.id(), null);
        String name = name(moved);
        String number = known(moved, elsewhere.path());
        UUID own = person(people.name());
        people.agreed(own, "CITIZEN_ID");
        String ownName = name(own);
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        String id = desk.request()
                .contentType("multipart/form-data")
                .multiPart(
                        "file",
                        "a.xlsx",
                        table("Số CCCD")
                                .row(name, 1981, commune, "Nữ", number)
                                .row(ownName, 1980, commune, "Nữ", number())
                                .row(people.name(), 1980, commune, "Nữ", number)
                                .xlsx())
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        finished(id).body("accepted", equalTo(2)).body("problems.row", contains(4));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and trainee_id in (?, ?)",
                        classId,
                        moved,
                        own))
                .isEqualTo(2);
        assertThat(kept(own)).isOne();
    }

    @Test
    void a_number_that_is_kept_for_another_name_is_a_wrong_row_that_does_not_name_anybody() {
        UUID known = person(people.name());
        String number = known(known);
        finished(send(table("CMND/CCCD").row(people.name(), 1980, commune, "Nữ", number)))
                .body("rejected", equalTo(1))
                .body("problems[0].column", equalTo("CMND/CCCD"))
                .body("problems[0].message", startsWith("Số này đang được lưu cho một người có họ tên khác"))
                .body(not(containsString(name(known))))
                .body(not(containsString(number)));
    }

    @Test
    void another_number_than_the_one_that_is_kept_overwrites_nothing() {
        UUID known = person(people.name());
        String number = known(known);
        finished(send(table("CCCD").row(name(known), 1980, commune, "Nữ", number())))
                .body("rejected", equalTo(1))
                .body("problems[0].message", startsWith("Người này đã có số định danh cá nhân khác"));
        finished(send(table("CCCD").row(name(known), 1980, commune, "Nữ", number)))
                .body("accepted", equalTo(1));
    }

    @Test
    void the_same_number_under_two_names_is_a_wrong_row() {
        String number = number();
        finished(send(table("Số định danh cá nhân")
                        .row(people.name(), 1980, commune, "Nữ", number)
                        .row(people.name(), 1980, commune, "Nữ", number)))
                .body("accepted", equalTo(1))
                .body("problems.row", contains(3))
                .body("problems[0].message", startsWith("Số này đã có ở dòng 2"));
    }

    @Test
    void a_number_without_its_0_is_mended_only_by_who_says_so_and_never_shown_whole() {
        String number = number();
        long eaten = Long.parseLong(number);
        byte[] workbook = table("CCCD")
                .row(people.name(), 1980, commune, "Nữ", eaten)
                .row(people.name(), 1980, commune, "Nữ", "12345")
                .xlsx();
        String tried = send(workbook, "dryRun");
        finished(tried)
                .body("rejected", equalTo(2))
                .body("problems[0].message", containsString("mất số 0"))
                .body("problems[1].message", containsString("đúng 12 chữ số"))
                .body("mends.lostZeros", equalTo(1))
                .body("mends.examples.before", contains("••••••••" + number.substring(9)))
                .body("mends.examples.after", contains("0••••••••" + number.substring(9)))
                .body(not(containsString(String.valueOf(eaten))));
        browser()
                .get("/classes/" + classId + "/lists/" + tried)
                .then()
                .statusCode(200)
                .body(not(containsString(String.valueOf(eaten))));
        String entered = given().post("/api/imports/" + tried + "/confirmation?repairZeros=true")
                .path("importId");
        finished(entered).body("accepted", equalTo(1)).body("problems.row", contains(3));
        byte[] result = given().get("/api/imports/" + entered + "/result.xlsx").asByteArray();
        assertThat(TestWorkbook.read(result).toString())
                .as("the sender's own file")
                .contains(String.valueOf(eaten));
    }

    @Test
    void a_year_or_gender_that_contradicts_the_number_is_told_and_entered() {
        finished(send(table("CCCD").row(people.name(), 1975, commune, "Nam", number())))
                .body("accepted", equalTo(1))
                .body("notices", hasSize(3))
                .body("notices[0]", startsWith("Dòng 2: Năm sinh khác"))
                .body("notices[1]", startsWith("Dòng 2: Giới tính khác"));
    }

    private static TestWorkbook table(String heading) {
        return list().row("Họ và tên", "Năm sinh", "Đơn vị", "Giới tính", heading);
    }

    /** Of a woman born in 1980 in a province whose number begins with one 0. */
    private static String number() {
        return "038180" + String.format("%06d", new Random().nextInt(1_000_000));
    }

    private UUID person(String name) {
        return people.person(name, 1980, classes.commune().id(), null);
    }

    /** The person agreed, and the number came by a list. */
    private String known(UUID person) {
        return known(person, commune);
    }

    private String known(UUID person, String unit) {
        people.agreed(person, "CITIZEN_ID");
        String number = number();
        UUID asked = classId;
        classId = classes.aClass(anything());
        finished(send(table("CCCD").row(name(person), 1980, unit, "Nữ", number)));
        classId = asked;
        assertThat(kept(person)).isOne();
        return number;
    }

    private String name(UUID person) {
        return given().get("/api/trainees/" + person).path("fullName");
    }

    private long kept(UUID person) {
        return rows.number(
                "select count(*) from trainee_citizen_id where trainee_id = ? and length(fingerprint) = 32", person);
    }

    private String send(TestWorkbook workbook) {
        return send(workbook.xlsx(), "none");
    }

    private String send(byte[] workbook, String yes) {
        return given().multiPart("file", "a.xlsx", workbook)
                .multiPart(yes, "true")
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private ValidatableResponse finished(String id) {
        lists.process(UUID.fromString(id));
        return given().get("/api/imports/" + id).then().statusCode(200).body("state", equalTo("DONE"));
    }
}
