package vn.ntm.training.trainee.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;

/** Consent is given by the person alone, by a box that nobody ticked before, and taken back with effect. */
@QuarkusTest
@SentByNobody
class OwnItemsTest {

    private static final String NUMBER = "001075012345";

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    LinksForTests links;

    @Inject
    GivenRows rows;

    private Area area;
    private UUID me;
    private User trainee;

    @BeforeEach
    void a_trainee_with_an_account() {
        area = people.area(11);
        me = people.person(people.name(), 1975, area.commune(), people.phone());
        trainee = users.with(GrantInput.of(Role.TRAINEE));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())", trainee.id(), me);
    }

    @Test
    void what_is_asked_stands_word_for_word_and_no_box_is_ticked_beforehand() {
        String page = trainee.browser()
                .get("/my-data/consents")
                .then()
                .statusCode(200)
                .header("Referrer-Policy", "no-referrer")
                .body(containsString("91/2025/QH15"), containsString("356/2025/NĐ-CP"))
                .body(containsString("Tôi đồng ý cho xử lý số định danh cá nhân của tôi"))
                .body(containsString("dữ liệu cá nhân nhạy cảm là dân tộc của tôi"))
                .extract()
                .asString();
        assertThat(page).contains("type=\"checkbox\"").doesNotContainPattern("<input[^>]*\\bchecked\\b");
        assertThat(form("/my-data/citizen-id", Map.of("citizenId", NUMBER, "version", "1"))
                        .asString())
                .as("nor when the form comes back")
                .doesNotContainPattern("<input[^>]*\\bchecked\\b");
    }

    @Test
    void nothing_is_kept_of_somebody_who_did_not_tick_the_box() {
        form("/my-data/citizen-id", Map.of("citizenId", NUMBER, "version", "1"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"agreed-error\""))
                .body(not(containsString(NUMBER)));
        form("/my-data/ethnicity", Map.of("ethnicGroup", "02", "version", "1"))
                .then()
                .statusCode(400)
                .body(containsString("id=\"agreedEthnicity-error\""));
        json(trainee)
                .body(Map.of("citizenId", NUMBER))
                .put("/api/me/citizen-id")
                .then()
                .statusCode(409);
        json(trainee)
                .body(Map.of("ethnicGroup", "02"))
                .put("/api/me/ethnicity")
                .then()
                .statusCode(409);
        json(trainee)
                .body(Map.of("purpose", "ETHNICITY", "version", 1))
                .post("/api/me/consents")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("agreed"));
        assertThat(kept("consent") + kept("trainee_citizen_id") + kept("trainee_ethnicity"))
                .isZero();
    }

    @Test
    void a_tick_is_kept_with_the_version_the_time_and_the_way_and_the_item_is_sealed() {
        form("/my-data/ethnicity", Map.of("ethnicGroup", "02", "version", "1", "agreedEthnicity", "true"))
                .then()
                .statusCode(303)
                .cookie("ntm-toast", equalTo("trainee.ethnicity-told"));
        assertThat(rows.number("""
                        select count(*) from consent
                        where trainee_id = ? and purpose = 'ETHNICITY' and version = 1 and language = 'vi' and way = 'ACCOUNT'
                          and given_at = '2026-08-03T01:00:00Z' and withdrawn_at is null""", me)).isOne();
        assertThat(rows.number(
                        "select count(*) from trainee_ethnicity where trainee_id = ? and position('02'::bytea in sealed) = 0 and length(sealed) > 12",
                        me))
                .isOne();
        json(trainee)
                .get("/api/me/consents")
                .then()
                .statusCode(200)
                .body("find { it.purpose == 'ETHNICITY' }.givenVersion", equalTo(1))
                .body("find { it.purpose == 'CITIZEN_ID' }.given", equalTo(false));
        trainee.browser().get("/my-data").then().body(containsString("Đã có (che)"), not(containsString("Tày")));
        trainee.browser().get("/my-data/consents").then().body(containsString("<p class=\"mb-0\">Tày</p>"));
    }

    @Test
    void withdrawing_erases_the_item_at_once_and_keeps_the_proof() {
        agree("CITIZEN_ID");
        agree("ETHNICITY");
        json(trainee)
                .body(Map.of("citizenId", NUMBER))
                .put("/api/me/citizen-id")
                .then()
                .statusCode(200)
                .body("ending", equalTo("345"));
        json(trainee)
                .body(Map.of("ethnicGroup", "07"))
                .put("/api/me/ethnicity")
                .then()
                .statusCode(204);
        assertThat(kept("trainee_citizen_id") + kept("trainee_ethnicity")).isEqualTo(2);
        form("/my-data/consent-withdrawals", Map.of("purpose", "CITIZEN_ID"))
                .then()
                .statusCode(303);
        json(trainee)
                .body(Map.of("purpose", "ETHNICITY"))
                .post("/api/me/consent-withdrawals")
                .then()
                .statusCode(204);
        assertThat(kept("trainee_citizen_id") + kept("trainee_ethnicity")).isZero();
        assertThat(rows.number("select count(*) from consent where trainee_id = ? and withdrawn_at is not null", me))
                .isEqualTo(2);
        json(trainee)
                .body(Map.of("ethnicGroup", "07"))
                .put("/api/me/ethnicity")
                .then()
                .statusCode(409);
        assertThat(rows.number("""
                        select count(distinct action) from audit_entry where subject_id = ? and action in (
                          'trainee.consent-given', 'trainee.consent-withdrawn', 'trainee.citizen-id-told',
                          'trainee.citizen-id-forgotten', 'trainee.ethnicity-told', 'trainee.ethnicity-forgotten')""", me.toString())).isEqualTo(6);
        assertThat(rows.number("""
                        select count(*) from audit_entry
                        where subject_id = ? and coalesce(before::text, '') || coalesce(after::text, '') like '%12345%'""", me.toString())).isZero();
    }

    @Test
    void the_holder_of_a_personal_link_agrees_too_and_it_is_kept_as_that() {
        String cookie = links.trainings(me);
        RequestSpecification holder = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .header("Cookie", cookie)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8");
        holder.formParams(Map.of("citizenId", NUMBER, "version", "1", "agreed", "true"))
                .post("/my-data/citizen-id")
                .then()
                .statusCode(303);
        assertThat(rows.number("select count(*) from consent where trainee_id = ? and way = 'LINK'", me))
                .isOne();
        assertThat(kept("trainee_citizen_id")).isOne();
        GivenUsers.nobody()
                .contentType("application/json")
                .header("Cookie", cookie)
                .body(Map.of("purpose", "CITIZEN_ID"))
                .post("/api/me/consent-withdrawals")
                .then()
                .statusCode(204);
        assertThat(kept("trainee_citizen_id")).isZero();
    }

    @Test
    void nobody_agrees_for_somebody_else_nor_to_what_is_not_asked_nor_to_a_text_of_another_day() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, area.commune()));
        json(desk)
                .body(Map.of("purpose", "ETHNICITY", "version", 1, "agreed", true))
                .post("/api/me/consents")
                .then()
                .statusCode(404);
        json(trainee)
                .body(Map.of("purpose", "DUTY", "version", 1, "agreed", true))
                .post("/api/me/consents")
                .then()
                .statusCode(400);
        json(trainee)
                .body(Map.of("purpose", "ETHNICITY", "version", 2, "agreed", true))
                .post("/api/me/consents")
                .then()
                .statusCode(409)
                .body("code", equalTo("trainee.consent-text-changed"));
        assertThat(kept("consent")).isZero();
    }

    @Test
    void the_purposes_are_read_by_everybody_in_both_languages_and_linked_from_every_page() {
        GivenUsers.nobody()
                .accept("text/html")
                .get("/privacy")
                .then()
                .statusCode(200)
                .body(containsString("91/2025/QH15"), containsString("thực hiện nhiệm vụ của cơ quan nhà nước"))
                .body(not(containsString("type=\"checkbox\"")));
        GivenUsers.nobody()
                .accept("text/html")
                .cookie("ntm-language", "en")
                .get("/privacy")
                .then()
                .body(containsString("Law on Personal Data Protection 91/2025/QH15"));
        GivenUsers.nobody()
                .header("Accept-Language", "en")
                .get("/api/privacy-texts")
                .then()
                .statusCode(200)
                .body("", hasSize(3))
                .body("purpose", hasItem("DUTY"))
                .body("find { it.purpose == 'DUTY' }.statement", equalTo(null));
        GivenUsers.nobody().accept("text/html").get("/").then().body(containsString("href=\"/privacy\""));
    }

    @Test
    void a_text_that_somebody_may_have_agreed_to_cannot_be_changed() {
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> rows.execute("update privacy_text set body = 'khác' where purpose = 'DUTY'"))
                .hasStackTraceContaining("never changed or removed");
    }

    private void agree(String purpose) {
        json(trainee)
                .body(Map.of("purpose", purpose, "version", 1, "agreed", true))
                .post("/api/me/consents")
                .then()
                .statusCode(204);
    }

    private long kept(String table) {
        return rows.number("select count(*) from " + table + " where trainee_id = ?", me);
    }

    private Response form(String path, Map<String, String> fields) {
        return trainee.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(path);
    }

    private static RequestSpecification json(User user) {
        return user.browser().accept("application/json").contentType("application/json");
    }
}
