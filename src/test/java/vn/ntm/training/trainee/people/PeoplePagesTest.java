package vn.ntm.training.trainee.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
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
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
@SentByNobody
class PeoplePagesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 20);

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private Area area;
    private String name, phone;
    private UUID person, twin;
    private User desk;

    @BeforeEach
    void two_of_one_name() {
        area = people.area(9);
        name = people.name();
        phone = people.phone();
        person = people.person(name, 1975, area.commune(), null);
        twin = people.person(name, 1975, area.commune(), phone);
        desk = users.with(GrantInput.of(Role.PROVINCE_DESK, area.province()));
    }

    @Test
    void the_menu_offers_people_to_desks_only() {
        desk.browser().get("/").then().body(containsString("href=\"/trainees\""));
        GivenUsers.nobody().accept("text/html").get("/").then().body(not(containsString("href=\"/trainees\"")));
        users.with(GrantInput.of(Role.TRAINER))
                .browser()
                .get("/trainees")
                .then()
                .statusCode(403);
    }

    @Test
    void a_search_shows_who_was_found_and_a_short_one_says_why_not() {
        desk.browser().get("/trainees").then().statusCode(200).body(containsString("ghi vào nhật ký"));
        desk.browser()
                .queryParam("q", Vietnamese.fold(name))
                .get("/trainees")
                .then()
                .statusCode(200)
                .body(containsString("/trainees/" + person), containsString(name));
        desk.browser()
                .queryParam("q", "x")
                .get("/trainees")
                .then()
                .statusCode(400)
                .body(containsString("id=\"q-error\""));
    }

    @Test
    void a_phone_is_sent_in_a_form_and_not_in_the_address() {
        desk.browser()
                .formParam("phone", "0" + phone.substring(3))
                .post("/trainees")
                .then()
                .statusCode(200)
                .body(containsString("/trainees/" + twin), not(containsString("/trainees/" + person)));
        desk.browser()
                .formParam("phone", "123")
                .post("/trainees")
                .then()
                .statusCode(400)
                .body(containsString("phone-error"));
    }

    @Test
    void a_person_is_shown_with_the_trainings_and_the_look_is_recorded() {
        var held = rows.classOn(DAY);
        held.registered(person, rows.path(area.commune(), DAY), CadreLevel.COMMUNE, null);
        desk.browser()
                .get("/trainees/" + person)
                .then()
                .statusCode(200)
                .body(containsString(name), containsString(held.code()), containsString("1975"));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'trainee.read' and subject_id = ? and actor = ?",
                        person.toString(),
                        desk.username()))
                .isOne();
    }

    @Test
    void a_citizen_id_is_typed_in_and_only_its_end_comes_back() {
        people.agreed(person, "CITIZEN_ID");
        form(Map.of("citizenId", "01085012345"))
                .post("/trainees/" + person + "/citizen-id")
                .then()
                .statusCode(400)
                .body(containsString("citizenId-error"));
        form(Map.of("citizenId", "001085012345"))
                .post("/trainees/" + person + "/citizen-id")
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.citizen-id-told"));
        desk.browser()
                .get("/trainees/" + person)
                .then()
                .body(
                        containsString("ba số cuối là 345"),
                        containsString("action=\"/trainees/" + person + "/citizen-id/deletion\""),
                        not(containsString("001085012345")));
        form(Map.of())
                .post("/trainees/" + person + "/citizen-id/deletion")
                .then()
                .statusCode(303);
    }

    @Test
    void a_pair_is_compared_merged_and_taken_apart_again() {
        desk.browser()
                .get("/trainees/duplicates?unit=" + area.commune() + "&size=200")
                .then()
                .statusCode(200)
                .body(containsString("/trainees/" + person + "/merger/" + twin), containsString("cùng năm sinh"));
        var both = rows.classOn(DAY);
        for (UUID each : new UUID[] {person, twin}) {
            both.registered(each, rows.path(area.commune(), DAY), CadreLevel.COMMUNE, null);
        }
        desk.browser()
                .get("/trainees/" + person + "/merger/" + twin)
                .then()
                .statusCode(200)
                .body(containsString(both.code()), containsString("name=\"PHONE\""));
        form(Map.of("PHONE", "OTHER", "reason", "Nhập hai lần"))
                .post("/trainees/" + person + "/merger/" + twin)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/trainees/" + person));
        form(Map.of()).post("/trainees/" + person + "/merger/" + twin).then().statusCode(409);
        UUID merger = rows.id("select id from trainee_merger where from_id = ?", twin);
        desk.browser()
                .get("/trainees/" + person + "/mergers")
                .then()
                .statusCode(200)
                .body(containsString("/trainees/mergers/" + merger + "/undoing"), containsString("Nhập hai lần"));
        form(Map.of()).post("/trainees/mergers/" + merger + "/undoing").then().statusCode(303);
        desk.browser()
                .get("/trainees/" + person + "/mergers")
                .then()
                .body(containsString("đã hoàn tác"), not(containsString("/undoing")));
    }

    @Test
    void two_people_are_told_apart_by_a_button() {
        form(Map.of("reason", "Hai anh em"))
                .post("/trainees/" + person + "/distinctions/" + twin)
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.distinguished"));
        desk.browser()
                .get("/trainees/duplicates?unit=" + area.commune() + "&size=200")
                .then()
                .body(not(containsString("/trainees/" + person + "/merger/" + twin)));
    }

    @Test
    void people_of_others_have_no_page() {
        User other = users.with(GrantInput.of(Role.PROVINCE_DESK, people.area(8).province()));
        for (String page : new String[] {"", "/mergers", "/merger/" + twin}) {
            other.browser().get("/trainees/" + person + page).then().statusCode(404);
        }
    }

    private RequestSpecification form(Map<String, String> fields) {
        return desk.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields);
    }
}
