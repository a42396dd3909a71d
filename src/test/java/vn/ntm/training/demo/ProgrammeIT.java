package vn.ntm.training.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.support.PackagedServer;

/** The programme that an empty server shows at its first start, asked over HTTP. */
class ProgrammeIT {

    private static final String YEAR_2024 = "/api/statistics?from=2024-01-01&to=2024-12-31";

    @TempDir
    static Path folder;

    static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        // Timers that come as often as they can must not end a class of the past before it was held.
        server = PackagedServer.start(folder, Map.of("NTM_COURSE_TIMETABLE_EVERY", "1s"));
    }

    @AfterAll
    static void stop() throws Exception {
        server.close();
    }

    @Test
    void the_national_figure_of_2024_is_8_classes_and_a_little_more_than_12000_lượt() throws Exception {
        JsonPath year = json(YEAR_2024);
        assertThat(year.getInt("totals.classes")).isEqualTo(8);
        assertThat(year.getInt("totals.participations")).isBetween(12_000, 12_500);
        assertThat(year.getInt("totals.people")).isLessThan(year.getInt("totals.participations"));
        assertThat(year.getBoolean("synthetic")).isTrue();
    }

    @Test
    void it_is_the_sum_of_63_provinces_as_held_and_of_34_by_the_areas_of_today() throws Exception {
        int total = json(YEAR_2024).getInt("totals.participations");
        JsonPath held = json(YEAR_2024 + "&groupBy=province");
        assertThat(held.getList("rows")).hasSize(63);
        assertThat(sum(held)).isEqualTo(total);

        JsonPath today = json(YEAR_2024 + "&groupBy=province&basis=CURRENT");
        assertThat(today.getList("rows")).hasSize(34);
        assertThat(sum(today)).isEqualTo(total);
        assertThat(today.getInt("unallocated.participations")).isZero();
    }

    @Test
    void by_district_it_has_rows_and_by_the_communes_of_today_what_was_split_is_not_allocated() throws Exception {
        int total = json(YEAR_2024).getInt("totals.participations");
        assertThat(json(YEAR_2024 + "&groupBy=district").getList("rows")).hasSizeGreaterThan(300);

        JsonPath communes = json(YEAR_2024 + "&groupBy=commune&basis=CURRENT");
        assertThat(sum(communes)).isEqualTo(total);
        assertThat(communes.getInt("unallocated.participations")).isBetween(1, total / 10);
    }

    @Test
    void every_level_of_cadres_came() throws Exception {
        JsonPath levels = json(YEAR_2024 + "&groupBy=level");
        assertThat(levels.getList("rows.level")).containsExactlyInAnyOrder("PROVINCE", "DISTRICT", "COMMUNE");
    }

    @Test
    void the_figure_of_a_past_day_is_what_was_counted_by_then() throws Exception {
        assertThat(json(YEAR_2024 + "&asOf=2024-06-30").getInt("totals.classes"))
                .isEqualTo(4);
        assertThat(json(YEAR_2024 + "&asOf=2024-01-31").getInt("totals.participations"))
                .isZero();
    }

    @Test
    void after_the_merger_classes_are_counted_without_districts() throws Exception {
        JsonPath later = json("/api/statistics?from=2025-07-01&to=2026-12-31&groupBy=province,level");
        assertThat(later.getInt("totals.classes")).isPositive();
        assertThat(later.getList("rows.level", String.class)).doesNotContain("DISTRICT");
    }

    @Test
    void some_classes_are_open_for_registration() throws Exception {
        List<Map<String, Object>> open = json("/api/classes?status=PUBLISHED").getList("items");
        assertThat(open).isNotEmpty().allSatisfy(row -> assertThat(row).containsEntry("synthetic", true));
    }

    @Test
    void the_first_page_shows_the_year_and_says_that_it_is_synthetic() throws Exception {
        String page = server.get("/?year=2024");
        assertThat(page).contains("12.", "Dữ liệu mô phỏng", "/q/swagger-ui");
    }

    @Test
    void each_role_has_an_account_around_one_cadre_whose_password_is_told_once_on_the_console() throws Exception {
        Map<String, String> logins = Pattern.compile("(?m)^    ([A-Z_]+) +(demo-[a-z-]+) +([\\w-]{16}) ")
                .matcher(server.log())
                .results()
                .collect(Collectors.toMap(login -> login.group(1), login -> login.group(2) + " " + login.group(3)));
        assertThat(logins).containsOnlyKeys("PROVINCE_DESK", "COMMUNE_DESK", "TRAINER", "TRAINEE");

        for (var login : logins.entrySet()) {
            String[] words = login.getValue().split(" ");
            String token = server.tokenOf(words[0], words[1]);
            JsonPath me = JsonPath.from(server.send("/api/me", token).body());
            assertThat(me.getList("roles", String.class)).containsExactly(login.getKey());
            if (login.getKey().equals("TRAINEE")) {
                JsonPath trainings =
                        JsonPath.from(server.send("/api/me/trainings", token).body());
                assertThat(trainings.getInt("total")).isPositive();
            }
        }
    }

    private static JsonPath json(String path) throws Exception {
        return JsonPath.from(server.get(path));
    }

    private static int sum(JsonPath statistics) {
        return statistics.getList("rows.participations", Integer.class).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
