package vn.ntm.training.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

@QuarkusTest
class StatisticsPagesTest {

    private static final String YEAR = "/statistics?from=2024-01-01&to=2024-12-31";

    @Inject
    GivenAttendance attendance;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Test
    void the_table_has_a_total_its_rule_and_the_way_to_what_is_below() {
        String curriculum = mixedYear();
        page(YEAR + "&groupBy=province&groupBy=level&curriculum=" + curriculum)
                .body(containsString("Tổng cộng"), containsString("Lượt học viên đếm theo quy tắc"))
                .body(containsString("Từ ngày 01/01/2024 đến ngày 31/12/2024."))
                .body(containsString("Tỉnh Phú Yên"), containsString("100,00%"))
                .body(
                        containsString("groupBy=commune"),
                        containsString("<td class=\"ntm-number\" data-label=\"Lượt khai báo, không tên\">100</td>"));
        page(YEAR + "&groupBy=class&curriculum=" + curriculum).body(containsString("/classes/"));
    }

    @Test
    void without_a_question_this_year_is_shown_by_province() {
        page("/statistics").body(containsString("id=\"groupBy-province\" name=\"groupBy\" value=\"province\" checked"));
        page("/statistics?from=1995-01-01&to=1995-12-31").body(containsString("Không có lượt học viên nào"));
    }

    @Test
    void by_the_areas_of_today_what_was_divided_stands_apart() {
        String curriculum = mixedYear();
        page(YEAR + "&groupBy=commune&basis=CURRENT&curriculum=" + curriculum)
                .body(containsString("Chưa phân bổ được về xã hiện nay"))
                .body(containsString("Chưa phân bổ (xã đã chia tách)"));
    }

    @Test
    void a_unit_that_is_younger_than_the_first_day_is_told_with_the_way_to_restated_figures() {
        long province = rows.unit("N34", "22255", LocalDate.of(2025, 9, 9)).provinceId();
        page(YEAR + "&unit=" + province)
                .body(containsString("chưa có vào ngày đầu kỳ"), containsString("basis=CURRENT"));
        page(YEAR + "&basis=CURRENT&unit=" + province).body(not(containsString("chưa có vào ngày đầu kỳ")));
    }

    @Test
    void what_cannot_be_asked_is_told_at_its_field_and_the_question_stays() {
        browser()
                .queryParam("unitQuery", "<script>")
                .get("/statistics?from=2024-12-31&to=2024-01-01&level=COMMUNE")
                .then()
                .statusCode(400)
                .body(containsString("id=\"to-error\""), containsString("value=\"COMMUNE\" selected"))
                .body(containsString("value=\"&lt;script&gt;\""), not(containsString("<table")));
        browser()
                .get(YEAR + "&groupBy=district&basis=CURRENT")
                .then()
                .statusCode(400)
                .body(containsString("không còn cấp huyện"));
    }

    @Test
    void files_are_the_same_table_in_the_language_of_the_page() {
        String question = "from=2024-01-01&to=2024-12-31&groupBy=province&curriculum=" + mixedYear();
        String csv = new String(
                given().header("Accept-Language", "en")
                        .get("/statistics/table.csv?" + question)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                StandardCharsets.UTF_8);
        assertThat(csv).contains("Tổng cộng", "Tỉnh Phú Yên");
        String english = given().cookie("ntm-language", "en")
                .get("/statistics/table.csv?" + question)
                .asString();
        assertThat(english).doesNotContain("Tổng cộng");
        given().get("/statistics/table.xlsx?" + question)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
    }

    @Test
    void a_desk_sees_the_figures_of_its_own_units_and_others_see_none() {
        String question = YEAR + "&curriculum=" + mixedYear();
        long own = rows.unit("N34", "22255", LocalDate.of(2025, 9, 9)).provinceId();
        User desk = users.with(GrantInput.of(Role.PROVINCE_DESK, own));
        as(desk).get(question)
                .then()
                .statusCode(200)
                .body(containsString("Tỉnh Phú Yên"), not(containsString("Thành phố Hà Nội")));
        long foreign = rows.number("select id from unit where era = 'N34' and code = '01'");
        as(desk).get(question + "&basis=CURRENT&unit=" + foreign).then().statusCode(403);
        as(users.with(GrantInput.of(Role.TRAINEE))).get(question).then().statusCode(403);
        as(users.with(GrantInput.of(Role.TRAINER)))
                .get("/statistics/table.csv")
                .then()
                .statusCode(403);
    }

    private String mixedYear() {
        String curriculum = "K" + UUID.randomUUID().toString().substring(0, 12);
        attendance.aMixedYear(curriculum);
        return curriculum;
    }

    private static ValidatableResponse page(String address) {
        return browser().get(address).then().statusCode(200).contentType(ContentType.HTML);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification as(User user) {
        return browser().header("Authorization", "Bearer " + user.token());
    }
}
