package vn.ntm.training.unit;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;

@QuarkusTest
@SentByNobody
class UnitPagesTest {

    @Inject
    GivenRows rows;

    @Test
    void everybody_finds_the_provinces_of_a_day() {
        page("/units").body(containsString("34 tỉnh, thành phố"));
        page("/units?on=2024-05-01")
                .body(containsString("63 tỉnh, thành phố ngày 01/05/2024"), containsString("Tỉnh Phú Yên"));
    }

    @Test
    void a_name_is_found_without_accents_also_when_it_is_a_former_one() {
        page("/units?q=phu+yen").body(containsString("Tỉnh Phú Yên"), containsString("Hết hiệu lực"));
        page("/units?q=phu+yen&on=2026-01-01&level=PROVINCE")
                .body(containsString("Tỉnh Đắk Lắk"), containsString("trước là Tỉnh Phú Yên"));
        page("/units?q=zzzzqqqq").body(containsString("Không có đơn vị nào"));
        GivenUsers.nobody()
                .queryParam("q", "<script>alert(1)</script>")
                .get("/units")
                .then()
                .body(containsString("&lt;script&gt;alert"), not(containsString("<script>alert")));
    }

    @Test
    void a_unit_tells_its_history_and_what_lies_in_it() {
        LocalDate before = LocalDate.of(2024, 5, 20);
        UnitPath commune = rows.unit("L63", "22273", before);
        page("/units/" + commune.lowest())
                .body(containsString("Đã sáp nhập, chia về"), containsString("Hết hiệu lực"))
                .body(containsString("Tên và địa bàn qua các thời kỳ"), containsString("đến hết 30/06/2025"));
        page("/units/" + commune.provinceId())
                .body(containsString("đơn vị trực thuộc"), containsString("?on=2025-06-30"));
        long dakLak = rows.number("select id from unit where era = 'N34' and code = '66'");
        page("/units/" + dakLak)
                .body(containsString("Hình thành từ"), containsString("Tỉnh Phú Yên"), containsString("Toàn bộ"));
    }

    @Test
    void what_does_not_exist_is_not_found_and_a_wrong_day_is_told_at_its_field() {
        GivenUsers.nobody().get("/units/999999999").then().statusCode(404);
        GivenUsers.nobody().get("/units/x").then().statusCode(404);
        GivenUsers.nobody()
                .get("/units?on=yesterday")
                .then()
                .statusCode(400)
                .body(containsString("id=\"on-error\""), containsString("34 tỉnh, thành phố"));
        GivenUsers.nobody()
                .get("/units/search?field=unitId&unitIdQuery=phu+tho")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse page(String address) {
        return GivenUsers.nobody().get(address).then().statusCode(200);
    }
}
