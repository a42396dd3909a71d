package vn.ntm.training.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class StatisticsApiTest {

    private static final LocalDate DAY = LocalDate.of(2023, 5, 16);

    @Inject
    GivenRows rows;

    @Inject
    RollTaking rolls;

    @Inject
    Clock clock;

    @Test
    void lượt_and_people_stand_side_by_side_and_the_parts_add_up() {
        Figures23 figures = new Figures23();
        JsonPath answer = statistics("class=" + figures.trainingClass.code() + "&groupBy=province,level");
        assertThat(answer.getInt("totals.classes")).isEqualTo(1);
        assertThat(answer.getInt("totals.participations")).isEqualTo(4);
        assertThat(answer.getInt("totals.people")).isEqualTo(4);
        assertThat(sum(answer, "participations")).isEqualTo(4);
        assertThat(answer.getString("rule")).contains("Lượt học viên");
        assertThat(answer.getList("rows.level")).contains("DISTRICT", "COMMUNE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "province",
                "district",
                "commune",
                "level",
                "gender",
                "class",
                "curriculum",
                "month",
                "province,district",
                "province,level,gender,month"
            })
    void whatever_it_is_broken_down_by_the_rows_add_up_to_the_total(String groupBy) {
        Figures23 figures = new Figures23();
        figures.trainingClass.session(DAY.plusDays(1));
        declare(figures.trainingClass.id(), figures.whole.communeId(), 7);
        JsonPath answer = statistics("class=" + figures.trainingClass.code() + "&groupBy=" + groupBy);
        assertThat(sum(answer, "participations"))
                .isEqualTo(answer.getInt("totals.participations"))
                .isEqualTo(4);
        assertThat(sum(answer, "declared"))
                .isEqualTo(answer.getInt("totals.declared"))
                .isEqualTo(7);
    }

    @Test
    void as_held_it_stays_by_the_district_and_the_names_of_that_day() {
        Figures23 figures = new Figures23();
        JsonPath answer = statistics("class=" + figures.trainingClass.code() + "&groupBy=province,district,commune");
        List<Map<String, Object>> lines = answer.getList("rows");
        assertThat(lines).anySatisfy(line -> {
            assertThat(line.get("communeId"))
                    .isEqualTo(figures.whole.communeId().intValue());
            assertThat(figures.whole.text())
                    .contains(
                            line.get("commune").toString(),
                            line.get("district").toString(),
                            line.get("province").toString());
        });
    }

    @Test
    void by_the_communes_of_today_what_was_split_is_a_line_of_its_own_under_its_new_province() {
        Figures23 figures = new Figures23();
        JsonPath answer = statistics("class=" + figures.trainingClass.code() + "&groupBy=commune&basis=CURRENT");
        assertThat(sum(answer, "participations")).isEqualTo(4);
        assertThat(answer.getInt("unallocated.participations")).isEqualTo(1);
        Map<String, Object> line = answer.getMap("rows.find { it.unallocated }");
        assertThat(line.get("commune")).isNull();
        assertThat(line.get("province")).isNotNull();
        assertThat(line).containsEntry("participations", 1).containsEntry("estimated", 0);
    }

    @Test
    void a_reader_who_asks_for_it_gets_the_likely_commune_marked_as_an_estimate() {
        Figures23 figures = new Figures23();
        JsonPath answer =
                statistics("class=" + figures.trainingClass.code() + "&groupBy=commune&basis=CURRENT&allocate=PRIMARY");
        assertThat(answer.getInt("unallocated.participations")).isZero();
        assertThat(sum(answer, "estimated")).isEqualTo(1);
        assertThat(sum(answer, "participations")).isEqualTo(4);
    }

    @Test
    void by_the_provinces_of_today_everything_is_allocated() {
        Figures23 figures = new Figures23();
        JsonPath answer = statistics("class=" + figures.trainingClass.code() + "&groupBy=province&basis=CURRENT");
        assertThat(answer.getList("rows.province")).doesNotContainNull();
        assertThat(sum(answer, "participations")).isEqualTo(4);
        assertThat(answer.getInt("unallocated.participations")).isZero();
        assertThat(sum(answer, "estimated")).isZero();
    }

    @Test
    void a_correction_does_not_change_what_was_known_before_it() {
        Figures23 figures = new Figures23();
        Instant before = clock.instant();
        String question = "class=" + figures.trainingClass.code() + "&groupBy=level&asOf=" + before;
        String answered = statistics(question).prettify();

        ((TestClock) clock).advance(java.time.Duration.ofDays(1));
        figures.mark(figures.registrations.getFirst(), MarkStatus.ABSENT);

        assertThat(statistics(question).prettify()).isEqualTo(answered);
        assertThat(statistics("class=" + figures.trainingClass.code()).getInt("totals.participations"))
                .isEqualTo(3);
    }

    @Test
    void a_person_in_two_classes_is_one_person_and_two_lượt() {
        UUID trainee = rows.trainee("Nguyễn Thị Hai Lớp", "FEMALE", CadreLevel.COMMUNE);
        String curriculum = "T-" + trainee;
        for (int i = 0; i < 2; i++) {
            GivenClass trainingClass = rows.classOn(DAY.plusDays(i)).teaching(curriculum);
            UnitPath unit = anyWholeCommune();
            UUID site = trainingClass.site(unit.provinceId());
            UUID registration = trainingClass.registered(trainee, unit, CadreLevel.COMMUNE, site);
            hand(trainingClass, site, registration, MarkStatus.PRESENT);
        }
        JsonPath answer = statistics("curriculum=" + curriculum);
        assertThat(answer.getInt("totals.classes")).isEqualTo(2);
        assertThat(answer.getInt("totals.participations")).isEqualTo(2);
        assertThat(answer.getInt("totals.people")).isEqualTo(1);
    }

    @Test
    void a_figure_with_synthetic_classes_says_so() {
        Figures23 figures = new Figures23();
        assertThat(statistics("class=" + figures.trainingClass.code()).getBoolean("synthetic"))
                .isFalse();
        figures.trainingClass.synthetic();
        assertThat(statistics("class=" + figures.trainingClass.code()).getBoolean("synthetic"))
                .isTrue();
    }

    @Test
    void a_unit_stands_for_everything_below_it() {
        Figures23 figures = new Figures23();
        String ofClass = "class=" + figures.trainingClass.code();
        assertThat(statistics(ofClass + "&unit=" + figures.whole.communeId()).getInt("totals.participations"))
                .isEqualTo(2);
        assertThat(statistics(ofClass + "&unit=" + figures.whole.provinceId()).getInt("totals.participations"))
                .isGreaterThanOrEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        "groupBy=colour, groupBy",
        "'groupBy=province,district,commune,level,gender', groupBy",
        "groupBy=district&basis=CURRENT, groupBy",
        "basis=TOMORROW, basis",
        "from=2024-13-01, from",
        "from=2024-05-01&to=2024-04-01, to",
        "from=0001-01-01&to=2024-04-01, from",
        "asOf=yesterday, asOf",
        "level=BOSS, level",
        "gender=X, gender",
        "unit=abc, unit",
        "unit=-1, unit",
        "allocate=GUESS, allocate",
        "from=%2B5874898-01-01, from",
        "asOf=-300000-01-01T00:00:00Z, asOf",
        "unit=999999999, unit",
        "class=LH-0000-0000, class",
        "curriculum=KHUNG-1900, curriculum"
    })
    void a_wrong_question_is_told_by_its_field(String question, String field) {
        given().urlEncodingEnabled(false)
                .get("/api/statistics?" + question)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations[0].field", equalTo(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-03", "2030-01-01", "+300000-01-01T00:00:00Z"})
    void the_future_is_answered_as_of_now(String asOf) {
        ((TestClock) clock).reset();
        given().queryParam("asOf", asOf)
                .get("/api/statistics")
                .then()
                .statusCode(200)
                .body("asOf", equalTo(TestClock.START.toString()));
    }

    @Test
    void a_class_is_asked_for_by_code_or_by_id() {
        Figures23 figures = new Figures23();
        int byCode = statistics("class=" + figures.trainingClass.code()).getInt("totals.participations");
        assertThat(statistics("class=" + figures.trainingClass.id()).getInt("totals.participations"))
                .isEqualTo(byCode)
                .isPositive();
    }

    @Test
    void a_title_that_looks_like_a_formula_does_not_become_one() {
        Figures23 figures = new Figures23();
        rows.execute("update training_class set title = '=HYPERLINK(1)' where id = ?", figures.trainingClass.id());
        assertThat(given().get("/api/statistics.csv?from=2023-01-01&to=2023-12-31&groupBy=class&class="
                                + figures.trainingClass.code())
                        .asString())
                .contains(",'=HYPERLINK(1)");
    }

    @Test
    void as_text_it_carries_what_it_is_above_the_headings() {
        Figures23 figures = new Figures23();
        figures.trainingClass.synthetic();
        given().get("/api/statistics.csv?from=2023-01-01&to=2023-12-31&groupBy=level&class="
                        + figures.trainingClass.code())
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(startsWith("\uFEFF\"Kết quả tập huấn, bồi dưỡng"))
                .body(containsString("DỮ LIỆU MÔ PHỎNG"))
                .body(containsString("Từ ngày 01/01/2023 đến ngày 31/12/2023"))
                .body(containsString("Cấp cán bộ,Số lớp,Lượt học viên,Số người"))
                .body(containsString("Tổng cộng,1,4,4,0,0"));
    }

    @Test
    void as_a_workbook_it_opens_and_has_the_total() throws Exception {
        Figures23 figures = new Figures23();
        byte[] file = given().accept(StatisticsFiles.XLSX)
                .get("/api/statistics?from=2023-01-01&to=2023-12-31&groupBy=level&class="
                        + figures.trainingClass.code())
                .then()
                .statusCode(200)
                .contentType(StatisticsFiles.XLSX)
                .extract()
                .asByteArray();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            var lines = workbook.getFirstSheet().read();
            assertThat(lines.getFirst().getCellText(0)).startsWith("Kết quả tập huấn");
            assertThat(lines).anySatisfy(line -> {
                assertThat(line.getCellText(0)).isEqualTo("Tổng cộng");
                assertThat(line.getCellAsNumber(2).orElseThrow().intValue()).isEqualTo(4);
            });
        }
    }

    /** A class of 2023 with four who came: two of a commune that went over whole, one of a split one, one of a district. */
    private final class Figures23 {
        private final UnitPath whole = anyWholeCommune();
        private final UnitPath split = anySplitCommune();
        private final UnitPath district = new UnitPath(null, whole.districtId(), whole.provinceId(), "");
        private final GivenClass trainingClass = rows.classOn(DAY);
        private final UUID site = trainingClass.site(whole.provinceId());
        private final List<UUID> registrations = List.of(
                trainingClass.registered("Lê Văn Một", whole, CadreLevel.COMMUNE, site),
                trainingClass.registered("Lê Văn Hai", whole, CadreLevel.COMMUNE, site),
                trainingClass.registered("Lê Văn Ba", split, CadreLevel.COMMUNE, site),
                trainingClass.registered("Lê Văn Bốn", district, CadreLevel.DISTRICT, site));

        Figures23() {
            registrations.forEach(registration -> mark(registration, MarkStatus.PRESENT));
        }

        void mark(UUID registration, MarkStatus status) {
            hand(trainingClass, site, registration, status);
        }
    }

    private void hand(GivenClass trainingClass, UUID site, UUID registration, MarkStatus status) {
        rolls.handIn(
                trainingClass.session(),
                site,
                new RollInput(null, List.of(new RollInput.Mark(registration, status, null))));
    }

    private UnitPath anyWholeCommune() {
        return commune("""
                select r.unit_id from unit_restatement r join unit u on u.id = r.unit_id
                join unit_version v on v.unit_id = u.id and v.valid @> date '2023-05-16'
                where u.era = 'L63' and u.level = 'COMMUNE' and r.commune_id is not null and not r.over_main
                order by r.unit_id limit 1
                """);
    }

    private UnitPath anySplitCommune() {
        return commune("""
                select r.unit_id from unit_restatement r join unit u on u.id = r.unit_id
                join unit_version v on v.unit_id = u.id and v.valid @> date '2023-05-16'
                where u.era = 'L63' and u.level = 'COMMUNE' and r.commune_id is null
                  and r.estimated_commune_id is not null
                order by r.unit_id limit 1
                """);
    }

    private UnitPath commune(String sql) {
        return rows.path(rows.number(sql), DAY);
    }

    private void declare(UUID classId, Long unitId, int count) {
        rows.execute("""
                insert into declared_participation (class_id, unit_id, cadre_level, count, source_document, held_on, recorded_at)
                values (?, ?, 'COMMUNE', ?, 'Báo cáo 1/BC', ?, ?)
                """, classId, unitId, count, java.sql.Date.valueOf(DAY), Timestamp.from(clock.instant()));
    }

    private static JsonPath statistics(String question) {
        return given().get("/api/statistics?from=2023-01-01&to=2023-12-31&" + question)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static int sum(JsonPath answer, String figure) {
        return answer.getList("rows." + figure, Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
