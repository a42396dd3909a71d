package vn.ntm.training.trainee.ethnicity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;

/** Sensitive data: a permission of its own writes it and counts it, and nobody reads it. */
@QuarkusTest
@SentByNobody
class EthnicityTest {

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private Area area;
    private UUID person;
    private User desk, officer;

    @BeforeEach
    void a_desk_without_the_permission_and_one_with_it() {
        area = people.area(12);
        person = people.person(people.name(), 1979, area.commune(), people.phone());
        desk = users.with(GrantInput.of(Role.COMMUNE_DESK, area.commune()));
        officer = officer(area.commune());
    }

    @Test
    void there_are_fifty_four_groups_to_choose_from() {
        as(desk).get("/api/ethnic-groups")
                .then()
                .statusCode(200)
                .body("", hasSize(54))
                .body("[1].name", equalTo("Tày"))
                .body("[53].name", equalTo("Rơ-măm"));
    }

    @Test
    void no_role_has_the_permission_unless_a_grant_names_it() {
        assertThat(Role.values())
                .allSatisfy(role -> assertThat(role.usualPermissions()).doesNotContain(Permission.SENSITIVE_DATA));
        people.agreed(person, "ETHNICITY");
        for (User user : Set.of(desk, users.admin())) {
            tell(user, "02").then().statusCode(403);
            as(user).get("/api/trainees/ethnicity-counts").then().statusCode(403);
            as(user).delete("/api/trainees/" + person + "/ethnicity").then().statusCode(403);
        }
    }

    @Test
    void a_desk_with_the_permission_enters_it_for_somebody_who_agreed_and_never_reads_it() {
        tell(officer, "02").then().statusCode(409).body("code", equalTo("trainee.no-consent"));
        people.agreed(person, "ETHNICITY");
        tell(officer, "99").then().statusCode(400);
        tell(officer, "02").then().statusCode(204);
        tell(officer(area.sibling()), "03").then().statusCode(404);
        as(officer)
                .get("/api/trainees/" + person)
                .then()
                .statusCode(200)
                .body(not(containsString("Tày")), not(containsString("thnic")));
        as(officer)
                .accept("text/html")
                .get("/trainees/" + person)
                .then()
                .statusCode(200)
                .body(not(containsString("Tày")));
        as(officer).delete("/api/trainees/" + person + "/ethnicity").then().statusCode(204);
        assertThat(rows.number("select count(*) from trainee_ethnicity where trainee_id = ?", person))
                .isZero();
    }

    @Test
    void it_is_read_as_numbers_of_the_own_units_only_and_small_groups_are_not_even_named() {
        Area alone = people.area(13);
        for (int i = 0; i < 6; i++) {
            told(alone.commune(), "07");
        }
        told(alone.commune(), "54");
        told(alone.commune(), "11");
        told(alone.sibling(), "53");
        as(officer(alone.commune()))
                .get("/api/trainees/ethnicity-counts")
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("find { it.name == 'Nùng' }.people", equalTo(6))
                .body("[1].code", nullValue())
                .body("[1].name", nullValue())
                .body("[1].people", nullValue());
        as(officer(alone.commune()))
                .accept("text/html")
                .get("/trainees/ethnicity-counts")
                .then()
                .statusCode(200)
                .body(
                        containsString("Nùng"),
                        containsString("dưới 5"),
                        not(containsString("Rơ-măm")),
                        not(containsString("Ơ-đu")));
        assertThat(rows.number("select count(*) from audit_entry where action = 'trainees.ethnicity-counted'"))
                .isPositive();
    }

    private void told(long unit, String group) {
        UUID one = people.person(people.name(), 1990, unit, people.phone());
        people.agreed(one, "ETHNICITY");
        as(officer(unit))
                .body(Map.of("ethnicGroup", group))
                .put("/api/trainees/" + one + "/ethnicity")
                .then()
                .statusCode(204);
    }

    private io.restassured.response.Response tell(User user, String group) {
        return as(user).body(Map.of("ethnicGroup", group)).put("/api/trainees/" + person + "/ethnicity");
    }

    private User officer(long unit) {
        return users.with(new GrantInput(
                Role.COMMUNE_DESK,
                unit,
                Set.of(Permission.VIEW, Permission.ENTER_DATA, Permission.SEARCH_PEOPLE, Permission.SENSITIVE_DATA),
                null,
                null));
    }

    private static RequestSpecification as(User user) {
        return GivenUsers.nobody()
                .accept("application/json")
                .contentType("application/json")
                .header("Authorization", "Bearer " + user.token());
    }
}
