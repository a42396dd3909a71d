package vn.ntm.training.trainee.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
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

@QuarkusTest
@SentByNobody
class DuplicateApiTest {

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    private Area area, elsewhere;
    private String name;

    @BeforeEach
    void an_area() {
        area = people.area(3);
        elsewhere = people.area(4);
        name = people.name();
    }

    @Test
    void two_of_one_name_year_and_commune_are_proposed_with_the_reasons_in_words() {
        UUID one = people.person(name, 1980, area.commune(), null);
        UUID other = people.person(name, 1980, area.commune(), people.phone());
        var reasons = pair(desk(), one, other, "");
        assertThat(reasons).containsEntry("score", 60);
        assertThat(reasons.get("reasons").toString()).contains("same year of birth", "same unit", "same name");
        GivenUsers.nobody()
                .header("Authorization", "Bearer " + desk().token())
                .header("Accept-Language", "vi")
                .get("/api/trainees/duplicates?size=200&unit=" + area.commune())
                .then()
                .statusCode(200)
                .body("items.reasons.flatten().text", hasItems("cùng năm sinh"));
    }

    @Test
    void namesakes_with_other_phones_stay_two_people() {
        UUID one = people.person(name, 1980, area.commune(), people.phone());
        UUID other = people.person(name, 1980, area.commune(), people.phone());
        assertThat(pair(desk(), one, other, "")).isNull();
        assertThat(pair(desk(), one, other, "&minScore=40")).containsEntry("score", 45);
    }

    @Test
    void who_moved_is_found_by_the_phone_and_who_has_no_year_by_unit_and_phone() {
        String phone = people.phone();
        UUID one = people.person(name, 1980, area.commune(), phone);
        UUID moved = people.person(name, 1980, area.sibling(), phone);
        UUID unaged = people.person(name, null, area.commune(), phone);
        assertThat(pair(desk(), one, moved, "")).containsEntry("score", 75);
        assertThat(pair(desk(), one, unaged, "")).containsEntry("score", 70);
    }

    @Test
    void a_commune_and_what_it_went_into_are_one_place() {
        var former = rows.unit("L63", "22273", LocalDate.of(2024, 5, 20));
        long today = rows.number("select commune_id from unit_restatement where unit_id = ?", former.lowest());
        UUID one = people.person(name, 1980, former.lowest(), null);
        UUID other = people.person(name, 1980, today, null);
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, today));
        assertThat(pair(desk, one, other, "").get("reasons").toString()).contains("SUCCEEDING_UNIT");
    }

    @Test
    void two_people_are_not_proposed_again() {
        UUID one = people.person(name, 1980, area.commune(), null);
        UUID other = people.person(name, 1980, area.commune(), null);
        assertThat(pair(desk(), one, other, "")).isNotNull();
        var told = Map.of("otherId", one, "reason", "Hai chị em họ");
        desk().request()
                .body(told)
                .post("/api/trainees/" + other + "/distinctions")
                .then()
                .statusCode(204);
        desk().request()
                .body(told)
                .post("/api/trainees/" + other + "/distinctions")
                .then()
                .statusCode(204);
        assertThat(pair(desk(), one, other, "&minScore=0")).isNull();
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'trainee.distinguished' and subject_id = ?",
                        other.toString()))
                .isOne();
    }

    @Test
    void merged_people_and_real_beside_synthetic_ones_are_not_proposed() {
        UUID one = people.person(name, 1980, area.commune(), null);
        UUID other = people.person(name, 1980, area.commune(), null);
        rows.execute("update trainee set synthetic = true where id = ?", other);
        assertThat(pair(desk(), one, other, "")).isNull();
    }

    @Test
    void a_pair_of_two_provinces_is_shown_to_administrators_only() {
        String phone = people.phone();
        UUID one = people.person(name, 1980, area.commune(), phone);
        UUID other = people.person(name, 1980, elsewhere.commune(), phone);
        assertThat(pair(desk(), one, other, "")).isNull();
        User ofBoth = users.with(
                GrantInput.of(Role.PROVINCE_DESK, area.province()),
                GrantInput.of(Role.PROVINCE_DESK, elsewhere.province()));
        assertThat(pair(ofBoth, one, other, "")).isNull();
        assertThat(pair(users.admin(), one, other, "")).containsEntry("score", 65);
    }

    @Test
    void nobody_gets_pairs_without_the_permission_or_of_others() {
        UUID one = people.person(name, 1980, area.commune(), null);
        UUID other = people.person(name, 1980, area.commune(), null);
        assertThat(pair(users.with(GrantInput.of(Role.COMMUNE_DESK, area.sibling())), one, other, ""))
                .isNull();
        User reader =
                users.with(new GrantInput(Role.COMMUNE_DESK, area.commune(), Set.of(Permission.VIEW), null, null));
        reader.request().get("/api/trainees/duplicates").then().statusCode(403);
        users.with(GrantInput.of(Role.TRAINER))
                .request()
                .get("/api/trainees/duplicates")
                .then()
                .statusCode(403);
        GivenUsers.nobody().get("/api/trainees/duplicates").then().statusCode(401);
        users.with(GrantInput.of(Role.COMMUNE_DESK, area.sibling()))
                .request()
                .body(Map.of("otherId", one))
                .post("/api/trainees/" + other + "/distinctions")
                .then()
                .statusCode(404);
    }

    @Test
    void wrong_questions_are_told_by_their_field() {
        desk().request()
                .get("/api/trainees/duplicates?minScore=many")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("minScore"));
        desk().request().get("/api/trainees/duplicates?unit=x").then().statusCode(400);
    }

    private User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, area.province()));
    }

    private Map<String, Object> pair(User user, UUID one, UUID other, String query) {
        List<Map<String, Object>> pairs = user.request()
                .get("/api/trainees/duplicates?size=200" + query)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        Set<String> both = Set.of(one.toString(), other.toString());
        return pairs.stream()
                .filter(pair -> both.equals(Set.of(id(pair, "one"), id(pair, "other"))))
                .findFirst()
                .orElse(null);
    }

    @SuppressWarnings("unchecked")
    private static String id(Map<String, Object> pair, String who) {
        return (String) ((Map<String, Object>) pair.get(who)).get("id");
    }
}
