package vn.ntm.training.curriculum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class CurriculumApiTest {

    @Test
    void the_framework_of_2021_has_19_modules_in_groups_of_6_9_and_4() {
        given().get("/api/curricula/KHUNG-2021-2025")
                .then()
                .statusCode(200)
                .body("documentNumber", equalTo("3360/QĐ-BNN-VPĐP"))
                .body("documentDate", equalTo("2022-09-06"))
                .body("period", equalTo("2021-2025"))
                .body("modules", hasSize(19))
                .body("modules.findAll { it.group == 'I' }", hasSize(6))
                .body("modules.findAll { it.group == 'II' }", hasSize(9))
                .body("modules.findAll { it.group == 'III' }", hasSize(4))
                .body("modules[0].code", equalTo("I.01"))
                .body("modules[6].code", equalTo("II.07"))
                .body("modules[18].code", equalTo("III.19"))
                .body("modules[18].groupTitle", equalTo("nghiệp vụ, kỹ năng xây dựng nông thôn mới"));
    }

    @Test
    void a_title_that_is_not_confirmed_says_so() {
        given().get("/api/curricula/CDS-2024")
                .then()
                .statusCode(200)
                .body("validFrom", equalTo("2024-12-31"))
                .body("documentNumber", nullValue())
                .body("modules", hasSize(12))
                .body("modules.titleConfirmed", everyItem(equalTo(false)))
                .body("modules.titleNote", everyItem(equalTo("tên chuyên đề chờ xác nhận")))
                .body("modules[11].title", equalTo("Chuyên đề 12"));
    }

    @Test
    void the_list_names_all_documents_without_their_modules() {
        given().get("/api/curricula?size=200")
                .then()
                .statusCode(200)
                .body(
                        "items.code",
                        hasItems("KHUNG-2021-2025", "CDS-2024", "DU-LICH-CONG-DONG", "PHAT-TRIEN-CONG-DONG"))
                .body("items.find { it.code == 'DU-LICH-CONG-DONG' }.documentNumber", equalTo("703/QĐ-BNN-VPĐP"))
                .body("items[0].modules", nullValue());
    }

    @Test
    void a_curriculum_is_found_without_accents() {
        given().get("/api/curricula?q=du lich cong dong")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("DU-LICH-CONG-DONG"))
                .body("items.code", not(hasItem("CDS-2024")));
        given().get("/api/curricula?sort=issuer").then().statusCode(400).body("violations[0].field", equalTo("sort"));
    }

    @Test
    void a_new_programme_period_needs_no_code() {
        String code = newCode();
        create("""
                {"code": "%s", "title": "Khung chương trình giai đoạn 2026-2030", "period": "2026-2030",
                 "validFrom": "2026-12-01", "modules": [
                   {"code": "01", "group": "A", "title": "Chuyên đề 1"},
                   {"code": "02", "group": "A", "title": "Quản lý cấp xã", "titleConfirmed": true, "periods": 8}]}""".formatted(code))
                .statusCode(201)
                .header("Location", containsString("/api/curricula/" + code))
                .body("modules.ordinal", contains(1, 2))
                .body("modules.titleConfirmed", contains(false, true));

        module(code, "{\"code\": \"03\", \"title\": \"Chuyên đề 3\"}")
                .statusCode(201)
                .body("ordinal", equalTo(3));
    }

    @Test
    void the_national_set_is_fixed_once_it_is_in_force() {
        module("KHUNG-2021-2025", "{\"code\": \"III.20\", \"title\": \"Chuyên đề 20\"}")
                .statusCode(409)
                .body("code", equalTo("curriculum.in-force"));
    }

    @Test
    void a_module_of_a_province_is_seen_by_that_province_only() {
        String code = newCode();
        create("{\"code\": \"" + code + "\", \"title\": \"Có chuyên đề riêng\", \"validFrom\": \"2026-01-01\"}");
        int province =
                given().get("/api/units?level=PROVINCE&on=2026-08-03&size=1").path("items[0].id");

        module(code, "{\"code\": \"DP.01\", \"title\": \"Trồng sâm\", \"unitId\": " + province + "}")
                .statusCode(201)
                .body("titleConfirmed", equalTo(true))
                .body("unitId", equalTo(province));

        given().get("/api/curricula/{code}", code).then().body("modules", hasSize(0));
        given().get("/api/curricula/{code}?unit={unit}", code, province)
                .then()
                .body("modules.title", contains("Trồng sâm"));
        given().get("/api/curricula/{code}?unit=x", code).then().statusCode(400);
    }

    @Test
    void a_local_module_does_not_take_a_national_code() {
        int province =
                given().get("/api/units?level=PROVINCE&on=2026-08-03&size=1").path("items[0].id");

        module("KHUNG-2021-2025", "{\"code\": \"I.01\", \"title\": \"Của tỉnh\", \"unitId\": " + province + "}")
                .statusCode(409)
                .body("code", equalTo("module.code-taken"));
    }

    @Test
    void only_a_province_of_today_adds_modules() {
        int commune =
                given().get("/api/units?level=COMMUNE&on=2026-08-03&size=1").path("items[0].id");
        int former =
                given().get("/api/units?level=PROVINCE&on=2024-08-03&size=1").path("items[0].id");

        for (int unit : new int[] {commune, former, 999_999_999}) {
            module("KHUNG-2021-2025", "{\"code\": \"X\", \"title\": \"X\", \"unitId\": " + unit + "}")
                    .statusCode(400)
                    .body("violations[0].field", equalTo("unitId"));
        }
    }

    @Test
    void a_title_is_confirmed_and_its_note_goes() {
        String id = aModule();

        patch(id, "{\"titleConfirmed\": true}").statusCode(409).body("code", equalTo("module.title-placeholder"));
        patch(id, "{\"titleConfirmed\": true, \"title\": \"Kỹ năng điều hành\", \"periods\": 6}")
                .statusCode(200)
                .body("titleConfirmed", equalTo(true))
                .body("titleNote", nullValue())
                .body("periods", equalTo(6));
        patch(id, "{\"code\": \"99\"}").statusCode(409).body("code", equalTo("module.fixed"));
        patch(id, "{\"periods\": 0}").statusCode(400).body("violations[0].field", equalTo("periods"));
    }

    @Test
    void an_edit_of_an_older_version_is_refused() {
        String id = aModule();
        String seen = given().get("/api/modules/{id}", id).header("ETag");
        patch(id, "{\"periods\": 6}").statusCode(200);

        given().contentType(ContentType.JSON)
                .header("If-Match", seen)
                .body("{\"periods\": 7}")
                .patch("/api/modules/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void a_curriculum_can_be_edited_but_keeps_its_code() {
        String code = newCode();
        create("{\"code\": \"" + code + "\", \"title\": \"Cũ\"}");

        edit(code, "{\"title\": \"Mới\", \"validTo\": \"2031-01-01\"}")
                .statusCode(200)
                .body("title", equalTo("Mới"))
                .body("validTo", equalTo("2031-01-01"));
        edit(code, "{\"code\": \"KHAC\"}").statusCode(400).body("violations[0].field", equalTo("code"));
        create("{\"code\": \"" + code + "\", \"title\": \"Trùng\"}").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | code",
                "{\"code\": \"a b\", \"title\": \"x\"} | code",
                "{\"code\": \"../x\", \"title\": \"x\"} | code",
                "{\"code\": \"X\"} | title",
                "{\"code\": \"X\", \"title\": \"x\", \"validFrom\": \"2026-01-02\", \"validTo\": \"2026-01-01\"} | validTo",
                "{\"code\": \"X\", \"title\": \"x\", \"documentDate\": \"06/9/2022\"} | documentDate",
                "{\"code\": \"X\", \"title\": \"x\", \"modules\": [{\"code\": \"1\"}]} | modules[0].title",
                "{\"code\": \"X\", \"title\": \"x\", \"modules\": [{\"code\": \"1\", \"title\": \"x\", \"days\": 0.25}]} | modules[0].days",
                "{\"code\": \"X\", \"title\": \"x\", \"modules\": 3} | modules",
            })
    void input_that_cannot_be_taken_names_its_field(String body, String field) {
        create(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItem(field))
                .body("violations.message", not(hasItem(containsString("Exception"))));
    }

    @Test
    void what_does_not_exist_is_told_as_such() {
        given().get("/api/curricula/KHONG-CO").then().statusCode(404).body("code", equalTo("not-found.curriculum"));
        given().urlEncodingEnabled(false).get("/api/curricula/%00").then().statusCode(404);
        given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{}")
                .patch("/api/curricula/x%00")
                .then()
                .statusCode(404);
        given().get("/api/modules/{id}", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found.module"));
        module("KHONG-CO", "{\"code\": \"1\", \"title\": \"x\"}").statusCode(404);
        edit("KHONG-CO", "{}").statusCode(404);
    }

    static String newCode() {
        return "CT-" + UUID.randomUUID().toString().substring(0, 13);
    }

    private static String aModule() {
        String code = newCode();
        return create(
                        "{\"code\": \"" + code
                                + "\", \"title\": \"Một chuyên đề\", \"modules\": [{\"code\": \"01\", \"title\": \"Chuyên đề 1\"}]}")
                .extract()
                .path("modules[0].id");
    }

    private static ValidatableResponse create(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/curricula")
                .then();
    }

    private static ValidatableResponse edit(String code, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch("/api/curricula/{code}", code)
                .then();
    }

    private static ValidatableResponse module(String code, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/curricula/{code}/modules", code)
                .then();
    }

    private static ValidatableResponse patch(String id, String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .patch("/api/modules/{id}", id)
                .then();
    }
}
