package vn.ntm.training.tally;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class TallyPagesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    private UnitPath commune;
    private UnitPath elsewhere;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_class() {
        commune = rows.unit("L63", "22273", DAY);
        elsewhere = rows.unit("L63", "00004", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
        clock.set(held.duringFirstSession());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void both_tables_add_up_to_the_figures_above_them_in_vietnamese_numbers() {
        rows.execute("""
                insert into tally (class_id, unit_id, cadre_level, gender, basis, count)
                select ?, unit, level, 'MALE', 'REGISTERED', 1100
                from unnest(cast(? as bigint[])) unit, unnest(array['COMMUNE', 'VILLAGE']) level
                """, held.id(), new Long[] {commune.lowest(), elsewhere.lowest()});
        present(held.registered("Cán bộ xã", commune, CadreLevel.COMMUNE, site));
        for (String by : List.of("PROVINCE", "DISTRICT", "COMMUNE")) {
            Document page = admin().get(address() + "?by=" + by).page();
            assertThat(page.select(".ntm-figures dd").eachText()).containsExactly("4.401", "1", "1");
            assertThat(page.select("table")).hasSize(2).allSatisfy(TallyPagesTest::requireSound);
        }
        assertThat(admin().get(address()).text())
                .contains("Số liệu lúc 09:00:00 20/05/2024", "Lượt học viên: mỗi học viên một lượt");
    }

    @Test
    void of_more_areas_than_a_page_shows_the_rest_is_one_line_and_all_add_up() {
        rows.execute("""
                insert into tally (class_id, unit_id, cadre_level, gender, basis, count)
                select ?, id, 'COMMUNE', 'MALE', 'REGISTERED', 1 + id % 3
                from (select id from unit where era = 'L63' and level = 'COMMUNE' order by id limit 450) u""", held.id());
        Document page = admin().get(address() + "?by=COMMUNE").page();
        assertThat(page.select("table").get(1).select("tbody tr")).hasSize(202);
        assertThat(page.text()).contains("Các địa bàn còn lại (250)");
        requireSound(page.select("table").get(1));
    }

    @Test
    void what_did_not_change_is_not_sent_again() {
        for (String each : List.of("/api/classes/" + held.id() + "/tally", address() + "/figures?by=PROVINCE")) {
            Response first = given().get(each);
            String tag = first.header("ETag");
            assertThat(tag).isNotBlank();
            assertThat(first.header("Cache-Control")).contains("private");
            given().header("If-None-Match", tag).get(each).then().statusCode(304);
            present(held.registered("Người đến " + each.length(), commune, CadreLevel.COMMUNE, site));
            Response later = given().header("If-None-Match", tag).get(each);
            assertThat(later.statusCode()).isEqualTo(200);
            assertThat(later.header("ETag")).isNotEqualTo(tag);
        }
    }

    @Test
    void the_page_asks_for_the_part_that_it_shows_with_the_tag_of_what_it_shows() {
        Document page = admin().get(address() + "?by=COMMUNE").page();
        Element live = page.selectFirst("[data-live]");
        assertThat(live.attr("data-live")).isEqualTo(address() + "/figures?by=COMMUNE");
        given().header("If-None-Match", "\"" + live.attr("data-tag") + "\"")
                .get(live.attr("data-live"))
                .then()
                .statusCode(304);
        assertThat(page.select("noscript meta[http-equiv=refresh]")).hasSize(1);
    }

    @Test
    void a_desk_sees_the_people_of_its_own_areas_and_is_told_so() {
        held.registered("Cán bộ xã", commune, CadreLevel.COMMUNE, site);
        held.registered("Cán bộ nơi khác", elsewhere, CadreLevel.COMMUNE, site);
        var desk = Visitor.of(users.with(GrantInput.of(Role.COMMUNE_DESK, commune.lowest())));
        Visitor.Answer seen = desk.get(address());
        assertThat(seen.page().select(".ntm-figures dd").eachText()).containsExactly("1", "0", "0");
        assertThat(seen.text())
                .contains("Chỉ gồm cán bộ thuộc địa bàn của bạn.")
                .doesNotContain("Hà Nội");
        assertThat(admin().get(address()).page().select(".ntm-figures dd").eachText())
                .containsExactly("2", "0", "0");
    }

    @Test
    void a_wrong_question_is_refused() {
        assertThat(admin().get(address() + "?by=VILLAGE").status()).isEqualTo(400);
        assertThat(admin().get("/classes/" + UUID.randomUUID() + "/tally").status())
                .isEqualTo(404);
    }

    /** The last line is the sum of those above it, column by column. */
    private static void requireSound(Element table) {
        List<Element> lines = table.select("tbody tr");
        for (int column = 0; column < 2; column++) {
            int here = column;
            long sum = lines.subList(0, lines.size() - 1).stream()
                    .mapToLong(line -> number(line, here))
                    .sum();
            assertThat(number(lines.getLast(), column)).isEqualTo(sum).isGreaterThanOrEqualTo(0);
        }
    }

    private static long number(Element line, int column) {
        return Long.parseLong(line.select("td").get(column).text().replace(".", ""));
    }

    private void present(UUID registration) {
        rolls.handIn(
                held.session(),
                site,
                new RollInput(null, List.of(new RollInput.Mark(registration, MarkStatus.PRESENT, null))));
    }

    private Visitor admin() {
        return Visitor.of(users.admin());
    }

    private String address() {
        return "/classes/" + held.id() + "/tally";
    }
}
