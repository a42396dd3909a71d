package vn.ntm.training.trainee.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;

@QuarkusTest
@SentByNobody
class PeopleApiTest {

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private Area area;
    private String name, phone;
    private UUID person;

    @BeforeEach
    void a_person() {
        area = people.area(7);
        name = people.name();
        phone = people.phone();
        person = people.person(name, 1975, area.commune(), phone);
        people.agreed(person, "CITIZEN_ID");
    }

    @Test
    void somebody_is_found_without_accents_and_the_reading_is_recorded_without_the_name() {
        User desk = desk();
        desk.request()
                .queryParam("q", Vietnamese.fold(name).toUpperCase())
                .get("/api/trainees")
                .then()
                .statusCode(200)
                .body("items.id", contains(person.toString()))
                .body("items[0].unitId", equalTo((int) area.commune()));
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'trainees.searched' and actor = ?",
                        desk.username()))
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'trainees.searched' and after::text like ?",
                        "%" + name + "%"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "%", "12", "a 1", "__"})
    void less_than_two_letters_list_nobody(String q) {
        desk().request()
                .queryParam("q", q)
                .get("/api/trainees")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("q"));
    }

    @Test
    void a_phone_finds_all_who_share_it_and_nobody_by_a_part_of_it() {
        UUID colleague = people.person(people.name(), 1980, area.sibling(), phone);
        desk().request()
                .body(Map.of("phone", "0" + phone.substring(3)))
                .post("/api/trainees/lookups")
                .then()
                .statusCode(200)
                .body("id", org.hamcrest.Matchers.containsInAnyOrder(person.toString(), colleague.toString()));
        desk().request()
                .body(Map.of("phone", phone.substring(3, 9)))
                .post("/api/trainees/lookups")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("phone"));
    }

    @Test
    void people_of_others_are_not_found() {
        User other = users.with(GrantInput.of(Role.PROVINCE_DESK, people.area(8).province()));
        other.request().queryParam("q", name).get("/api/trainees").then().body("items", empty());
        other.request()
                .body(Map.of("phone", phone))
                .post("/api/trainees/lookups")
                .then()
                .body("", hasSize(0));
        other.request().get("/api/trainees/" + person).then().statusCode(404);
        User reader =
                users.with(new GrantInput(Role.PROVINCE_DESK, area.province(), Set.of(Permission.VIEW), null, null));
        reader.request().queryParam("q", name).get("/api/trainees").then().statusCode(403);
        reader.request().get("/api/trainees/" + person).then().statusCode(404);
        users.with(GrantInput.of(Role.TRAINEE))
                .request()
                .get("/api/trainees/" + person)
                .then()
                .statusCode(403);
        GivenUsers.nobody().get("/api/trainees/" + person).then().statusCode(401);
    }

    @Test
    void a_citizen_id_is_sealed_and_never_told_again() {
        tell(person, "001 085 012 345").statusCode(200).body("ending", equalTo("345"));
        assertThat(rows.number("""
                        select count(*) from trainee_citizen_id
                        where trainee_id = ? and position('001085012345'::bytea in sealed) = 0
                          and length(sealed) > 12""", person)).isOne();
        desk().request()
                .get("/api/trainees/" + person)
                .then()
                .statusCode(200)
                .body(not(containsString("012345")))
                .body(not(containsString("citizen")));
        assertThat(rows.number("""
                        select count(*) from audit_entry
                        where subject_id = ? and coalesce(before::text, '') || coalesce(after::text, '') like '%012345%'""", person.toString())).isZero();
        desk().request()
                .delete("/api/trainees/" + person + "/citizen-id")
                .then()
                .statusCode(204);
        assertThat(rows.number("select count(*) from trainee_citizen_id where trainee_id = ?", person))
                .isZero();
    }

    @Test
    void a_desk_enters_no_citizen_id_of_somebody_who_did_not_agree() {
        UUID silent = people.person(people.name(), 1981, area.commune(), null);
        tell(silent, "001085012346").statusCode(409).body("code", equalTo("trainee.no-consent"));
        assertThat(rows.number("select count(*) from trainee_citizen_id where trainee_id = ?", silent))
                .isZero();
    }

    @Test
    void a_number_that_lost_its_zero_is_told_and_not_mended() {
        tell(person, "01085012345").statusCode(400).body("violations[0].message", containsString("leading 0"));
        tell(person, "CCCD").statusCode(400);
    }

    @Test
    void equal_citizen_ids_propose_a_pair_of_other_names_and_different_ones_forbid_merging() {
        UUID renamed = people.person(people.name(), 1975, area.sibling(), null);
        people.agreed(renamed, "CITIZEN_ID");
        String number =
                "0" + (10_000_000_000L + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 80_000_000_000L));
        tell(person, number).statusCode(200);
        tell(renamed, number).statusCode(200);
        desk().request()
                .get("/api/trainees/duplicates?size=200&unit=" + area.commune())
                .then()
                .statusCode(200)
                .body("items.findAll { it.one.id == '" + least(person, renamed) + "' }.score", contains(100));
        UUID third = people.person(name, 1975, area.commune(), phone);
        people.agreed(third, "CITIZEN_ID");
        tell(third, "099999999999").statusCode(200);
        desk().request()
                .body(Map.of("mergeId", third))
                .post("/api/trainees/" + person + "/merger")
                .then()
                .statusCode(409)
                .body("code", equalTo("trainee.citizen-ids-differ"));
    }

    private static String least(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0 ? one.toString() : other.toString();
    }

    private io.restassured.response.ValidatableResponse tell(UUID id, String number) {
        return desk().request()
                .body(Map.of("citizenId", number))
                .put("/api/trainees/" + id + "/citizen-id")
                .then();
    }

    private User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, area.province()));
    }
}
