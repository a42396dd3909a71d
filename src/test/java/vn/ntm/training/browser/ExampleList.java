package vn.ntm.training.browser;

import static io.restassured.RestAssured.given;
import static vn.ntm.training.support.TestWorkbook.list;

import java.util.UUID;

/** A list with a good row and two wrong ones. */
final class ExampleList {

    private ExampleList() {}

    /** Its id; it waits to be tried out. */
    static UUID sentTo(UUID classId) {
        byte[] sheet = list().row("Họ và tên", "Năm sinh", "Đơn vị công tác", "Chức vụ", "Ghi chú riêng")
                .row("Ngô Thị Một", 1980, "Phường Ba Đình, Thành phố Hà Nội", "Công chức", "")
                .row("Ngô Văn Hai", "mười chín", "Phường Ba Đình, Thành phố Hà Nội", "Chủ tịch", "")
                .row("Ngô Thị Ba", 1982, "", "Trưởng thôn", "x")
                .xlsx();
        String address = given().redirects()
                .follow(false)
                .accept("text/html")
                .multiPart("file", "danh-sach.xlsx", sheet)
                .post("/classes/" + classId + "/lists")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }
}
