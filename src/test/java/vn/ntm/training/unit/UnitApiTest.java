package vn.ntm.training.unit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UnitApiTest {

    @ParameterizedTest
    @CsvSource({
        "2021-01-01, 63, 705, 10603",
        "2023-12-31, 63, 705, 10598",
        "2024-12-31, 63, 702, 10447",
        "2025-06-30, 63, 696, 10035",
        "2025-07-01, 34, 0, 3321",
        "2026-05-01, 34, 0, 3321",
        "2026-10-01, 34, 0, 3321"
    })
    void each_day_has_its_own_units(String day, int provinces, int districts, int communes) {
        get("level", "PROVINCE", "on", day).body("total", equalTo(provinces));
        get("level", "DISTRICT", "on", day).body("total", equalTo(districts));
        get("level", "COMMUNE", "on", day).body("total", equalTo(communes));
    }

    @Test
    void without_a_day_the_units_of_today_are_listed_by_code() {
        get("level", "PROVINCE")
                .body("total", equalTo(34))
                .body("page", equalTo(0))
                .body("size", equalTo(50))
                .body("items.code[0]", equalTo("01"))
                .body("items.era", everyItem(equalTo("N34")));
    }

    @Test
    void a_unit_is_shown_as_the_contract_says() {
        get("level", "COMMUNE", "on", "2024-06-01", "q", "xa hoa an", "parent", district("phu hoa"))
                .body("items[0].code", equalTo("22315"))
                .body("items[0].era", equalTo("L63"))
                .body("items[0].level", equalTo("COMMUNE"))
                .body("items[0].type", equalTo("Xã"))
                .body("items[0].name", equalTo("Xã Hòa An"))
                .body("items[0].path", equalTo("Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"))
                .body("items[0].validFrom", equalTo("2021-01-01"))
                .body("items[0].validTo", equalTo("2025-07-01"));
    }

    @Test
    void a_parent_lists_what_lies_directly_below_or_all_of_a_level() {
        int phuYen = get("level", "PROVINCE", "on", "2024-06-01", "q", "phu yen")
                .extract()
                .path("items[0].id");
        get("parent", phuYen, "on", "2024-06-01")
                .body("total", equalTo(9))
                .body("items.level", everyItem(equalTo("DISTRICT")))
                .body("items.parentId", everyItem(equalTo(phuYen)));
        get("parent", phuYen, "level", "COMMUNE", "on", "2024-06-01").body("total", equalTo(110));
        get("parent", phuYen, "on", "2026-06-01").body("total", equalTo(0)).body("items", empty());
    }

    @Test
    void the_order_is_the_vietnamese_one_and_pages_do_not_overlap() {
        assertThat(get("level", "PROVINCE", "on", "2025-06-30", "sort", "name", "size", 200)
                        .extract()
                        .<List<String>>path("items.name"))
                .containsSubsequence("Tỉnh Đắk Lắk", "Tỉnh Đắk Nông", "Tỉnh Điện Biên", "Tỉnh Đồng Nai", "Tỉnh Gia Lai")
                .hasSize(63);
        List<Integer> first =
                get("level", "COMMUNE", "sort", "-name", "size", 200).extract().path("items.id");
        List<Integer> second = get("level", "COMMUNE", "sort", "-name", "size", 200, "page", 1)
                .extract()
                .path("items.id");
        assertThat(first).hasSize(200).doesNotContainAnyElementsOf(second);
    }

    @ParameterizedTest
    @CsvSource({
        "on, 2020-12-31",
        "on, 2025-02-30",
        "on, hôm nay",
        "on, 0000-00-00",
        "level, VILLAGE",
        "level, commune",
        "parent, abc",
        "parent, -1",
        "page, -1",
        "page, 1.5",
        "size, 0",
        "size, 201",
        "sort, folded_name;drop table unit"
    })
    void a_wrong_parameter_is_named(String field, String value) {
        given().queryParam(field, value)
                .get("/api/units")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", contains(field));
    }

    @Test
    void one_unit_is_shown_as_it_was_on_a_day_or_as_it_is_now() {
        int dongNai = get("level", "PROVINCE", "q", "dong nai").extract().path("items[0].id");
        given().get("/api/units/{id}", dongNai).then().statusCode(200).body("name", equalTo("Thành phố Đồng Nai"));
        given().queryParam("on", "2025-12-31")
                .get("/api/units/{id}", dongNai)
                .then()
                .body("name", equalTo("Tỉnh Đồng Nai"))
                .body("validTo", equalTo("2026-04-30"));
        given().queryParam("on", "2025-06-30")
                .get("/api/units/{id}", dongNai)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "999999999", "99999999999999999999", "-1", "abc", "1'", "%00"})
    void an_unknown_unit_is_not_found(String id) {
        for (String path : List.of("", "/successors", "/predecessors")) {
            given().urlEncodingEnabled(false)
                    .get("/api/units/" + id + path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    @Test
    void a_divided_commune_has_several_successors_of_which_one_is_estimated_to_be_the_main_one() {
        int hoaAn = search("q", "xa hoa an, phu hoa").extract().path("items[0].id");
        given().get("/api/units/{id}/successors", hoaAn)
                .then()
                .statusCode(200)
                .body("", hasSize(2))
                .body("name", contains("Phường Tuy Hòa", "Xã Phú Hòa 1"))
                .body("kind", everyItem(equalTo("PART")))
                .body("isPrimary", contains(true, false))
                .body("basis", contains("GEO_DEFAULT", null))
                .body("estimated", contains(true, false))
                .body("effective", everyItem(equalTo("2025-07-01")));
    }

    @Test
    void a_unit_of_today_knows_what_it_was_made_of() {
        int phuHoa = search("q", "xã phú hòa 1").extract().path("items[0].id");
        given().get("/api/units/{id}/predecessors", phuHoa)
                .then()
                .body("name", hasItems("Xã Hòa An", "Thị trấn Phú Hòa"))
                .body("path", hasItems("Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"));
        given().get("/api/units/{id}/successors", phuHoa).then().body("", empty());
    }

    @Test
    void a_search_finds_old_and_new_units_the_current_first_and_tells_what_the_old_became() {
        search("q", "xa hoa an")
                .body("items[0].name", equalTo("Xã Hòa An"))
                .body("items[0].era", equalTo("N34"))
                .body("items[0].became", empty())
                .body("items.find { it.code == '22315' }.path", equalTo("Xã Hòa An, Huyện Phú Hòa, Tỉnh Phú Yên"))
                .body("items.find { it.code == '22315' }.became.name", contains("Phường Tuy Hòa", "Xã Phú Hòa 1"));
    }

    @Test
    void a_search_on_a_day_finds_only_what_was_in_force_also_by_former_names() {
        search("q", "xa hoa an phu yen", "on", "2024-06-01")
                .body("total", equalTo(1))
                .body("items[0].code", equalTo("22315"))
                .body("items[0].formerName", nullValue());
        search("q", "xa hoa hoi phu yen", "on", "2026-06-01")
                .body("total", equalTo(1))
                .body("items[0].path", equalTo("Xã Phú Hòa 1, Tỉnh Đắk Lắk"))
                .body("items[0].formerName", equalTo("Xã Hòa Hội, Huyện Phú Hòa, Tỉnh Phú Yên"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tan tien, chuong my | Xã Tân Tiến, Huyện Chương Mỹ, Thành phố Hà Nội
            TP HCM              | Thành phố Hồ Chí Minh
            TPHCM               | Thành phố Hồ Chí Minh
            ho chi minh         | Thành phố Hồ Chí Minh
            tt m'drak           | Thị trấn M'Đrắk, Huyện M'Đrắk, Tỉnh Đắk Lắk
            kien giang          | Tỉnh Kiên Giang
            Xã Hoà Hội, Phú Hoà | Xã Hòa Hội, Huyện Phú Hòa, Tỉnh Phú Yên
            xa hoa hoii         | Xã Hòa Hội
            """)
    void the_first_hit_is_what_a_person_means(String typed, String path) {
        search("q", typed).body("items[0].path", containsString(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\"", "%", "_", "\\", "\u0000", "😀", "a\u0000b", "%' or 1=1 --", "(", ","})
    void odd_text_is_searched_for_like_any_other(String text) {
        search("q", text);
        get("q", text);
    }

    @Test
    void a_search_needs_a_text_of_bounded_length() {
        for (String text : List.of("", "  ", "\u200B", "a".repeat(201))) {
            given().queryParam("q", text)
                    .get("/api/units/search")
                    .then()
                    .statusCode(400)
                    .body("violations.field", contains("q"));
        }
        search("q", "a ".repeat(100));
    }

    @Test
    void a_search_can_be_limited_to_a_level_and_a_parent() {
        int dakLak = get("level", "PROVINCE", "q", "dak lak").extract().path("items[0].id");
        search("q", "phu", "level", "COMMUNE", "parent", dakLak, "on", "2026-06-01")
                .body("items.level", everyItem(equalTo("COMMUNE")))
                .body("items.parentId", everyItem(equalTo(dakLak)));
    }

    private static int district(String name) {
        return get("level", "DISTRICT", "on", "2024-06-01", "q", "huyen " + name)
                .extract()
                .path("items[0].id");
    }

    private static ValidatableResponse get(Object... parameters) {
        return asked("/api/units", parameters);
    }

    private static ValidatableResponse search(Object... parameters) {
        return asked("/api/units/search", parameters);
    }

    private static ValidatableResponse asked(String path, Object... parameters) {
        var request = given();
        for (int i = 0; i < parameters.length; i += 2) {
            request.queryParam(parameters[i].toString(), parameters[i + 1]);
        }
        return request.get(path).then().statusCode(200);
    }
}
