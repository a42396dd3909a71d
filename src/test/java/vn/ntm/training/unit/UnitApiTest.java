package vn.ntm.training.unit;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        total("PROVINCE", day, provinces);
        total("DISTRICT", day, districts);
        total("COMMUNE", day, communes);
    }

    private static void total(String level, String day, int expected) {
        given().queryParam("level", level)
                .queryParam("on", day)
                .get("/api/units")
                .then()
                .statusCode(200)
                .body("total", equalTo(expected));
    }
}
