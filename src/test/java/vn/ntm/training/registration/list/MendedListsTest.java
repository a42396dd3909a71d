package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.shared.text.legacy.Written.inTcvn3;
import static vn.ntm.training.shared.text.legacy.Written.inVni;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.TestWorkbook;

/** Text from before Unicode and numbers without their 0: shown, and entered after a yes. */
@QuarkusTest
class MendedListsTest {

    @Inject
    GivenClasses classes;

    @Inject
    RegistrationLists lists;

    @Test
    void a_list_in_TCVN3_is_shown_in_Unicode_and_entered_after_a_yes() {
        UUID classId = classes.aClass(anything());
        byte[] workbook = people(text -> inTcvn3(text)).xlsx();

        String tried = sent(send(classId, "a.xlsx", workbook, "dryRun"));
        finished(tried)
                .body("accepted", equalTo(2))
                .body("rejected", equalTo(0))
                .body("mends.encodings", contains("TCVN3 (ABC)"))
                .body("mends.examples.after", hasItem("Nguyễn Thị Ánh"))
                .body("mends.examples.find { it.after == 'Nguyễn Thị Ánh' }.before", equalTo("NguyÔn ThÞ ¸nh"))
                .body("mends.examples.find { it.after == 'Nguyễn Thị Ánh' }.column", equalTo("Họ và tên"));

        given().post("/api/imports/" + tried + "/confirmation")
                .then()
                .statusCode(409)
                .body("code", equalTo("list.text-to-confirm"));
        assertThat(registered(classId)).isZero();
        String entered = sent(given().post("/api/imports/" + tried + "/confirmation?convertText=true"));
        finished(entered).body("accepted", equalTo(2));
        given().get("/api/classes/" + classId + "/registrations?sort=name")
                .then()
                .body("items.trainee.fullName", contains("Nguyễn Thị Ánh", "Trần Văn Đức"))
                .body("items[0].trainee.position", equalTo("Phó Chủ tịch"));
    }

    @Test
    void a_list_in_VNI_that_nobody_looked_at_is_refused_with_an_example() {
        UUID classId = classes.aClass(anything());
        byte[] workbook = people(text -> inVni(text)).xlsx();
        send(classId, "a.xlsx", workbook)
                .then()
                .statusCode(409)
                .body("code", equalTo("list.text-to-confirm"))
                .body("detail", containsString("VNI"))
                .body("detail", containsString("“Nguyễn Thị Ánh”"));
        assertThat(registered(classId)).isZero();
        finished(sent(send(classId, "a.xlsx", workbook, "convertText"))).body("accepted", equalTo(2));
    }

    @Test
    void a_text_file_in_the_bytes_of_TCVN3_is_read() {
        UUID classId = classes.aClass(anything());
        byte[] text = people(value -> inTcvn3(value)).csv(';', Charset.forName("windows-1252"));
        finished(sent(send(classId, "a.csv", text, "dryRun")))
                .body("accepted", equalTo(2))
                .body("mends.examples.after", hasItem("Nguyễn Thị Ánh"));
    }

    @Test
    void right_Unicode_beside_old_text_stays_as_it_is() {
        UUID classId = classes.aClass(anything());
        String commune = classes.commune().path();
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị", "Chức vụ")
                .row("Phan Thò", 1980, commune, "Công chức")
                .row("H'Hen Niê", 1981, commune, "Cong chuc")
                .row("NguyÔn ThÞ Mai", 1982, commune, "")
                .xlsx();
        finished(sent(send(classId, "a.xlsx", workbook, "convertText")))
                .body("accepted", equalTo(3))
                .body("mends.converted", equalTo(1))
                .body("mends.examples.row", contains(4));
        given().get("/api/classes/" + classId + "/registrations?sort=registeredAt")
                .then()
                .body("items.trainee.fullName", hasItem("Phan Thò"))
                .body("items.trainee.fullName", hasItem("H'Hen Niê"))
                .body("items.trainee.fullName", hasItem("Nguyễn Thị Mai"));
    }

    @Test
    void numbers_that_lost_their_0_are_mended_only_by_who_says_so() {
        UUID classId = classes.aClass(anything());
        String commune = classes.commune().path();
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị", "SĐT")
                .row("Lê Thị Số Không", 1980, commune, 912345671)
                .row("Lê Văn Đủ Số", 1981, commune, "0912345672")
                .row("Lê Văn Thiếu Hai", 1982, commune, "12345672")
                .xlsx();
        String tried = sent(send(classId, "a.xlsx", workbook, "dryRun"));
        finished(tried)
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(2))
                .body("problems[0].message", startsWith("Số điện thoại có vẻ bị mất số 0"))
                .body("mends.lostZeros", equalTo(1))
                .body("mends.examples.before", contains("912345671"))
                .body("mends.examples.after", contains("0912345671"));
        finished(sent(send(classId, "a.xlsx", workbook))).body("accepted", equalTo(1));
        assertThat(registered(classId)).isOne();

        finished(sent(given().post("/api/imports/" + tried + "/confirmation?repairZeros=true")))
                .body("accepted", equalTo(1))
                .body("updated", equalTo(1))
                .body("problems.row", contains(4));
        given().get("/api/classes/" + classId + "/registrations?q=khong")
                .then()
                .body("items.trainee.phone", contains("+84912345671"));
    }

    @Test
    void a_yes_that_is_neither_yes_nor_no_is_told() {
        UUID classId = classes.aClass(anything());
        given().multiPart("file", "a.xlsx", people(text -> text).xlsx())
                .multiPart("repairZeros", "perhaps")
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(400)
                .body("violations.field", contains("repairZeros"));
    }

    @Test
    void the_page_shows_each_text_before_and_after_and_asks_for_a_yes() {
        UUID classId = classes.aClass(anything());
        String tried = browser()
                .multiPart("file", "a.xlsx", people(text -> inVni(text)).xlsx())
                .post("/classes/" + classId + "/lists")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        lists.process(UUID.fromString(tried.substring(tried.lastIndexOf('/') + 1)));
        browser()
                .get(tried)
                .then()
                .statusCode(200)
                .body(containsString("bảng mã cũ VNI"), containsString("<s>Nguyeãn Thò Aùnh</s>"))
                .body(containsString("name=\"convertText\""), not(containsString("name=\"repairZeros\"")));
        browser()
                .post(tried + "/confirmation")
                .then()
                .statusCode(409)
                .body(containsString("chưa có gì được ghi"), containsString("name=\"convertText\""));
        String entered = browser()
                .formParam("convertText", "true")
                .post(tried + "/confirmation")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        finished(entered.substring(entered.lastIndexOf('/') + 1)).body("accepted", equalTo(2));
    }

    @Test
    void a_list_as_it_should_be_has_nothing_to_mend() {
        UUID classId = classes.aClass(anything());
        finished(sent(send(classId, "a.xlsx", people(text -> text).xlsx())))
                .body("accepted", equalTo(2))
                .body("mends.converted", equalTo(0))
                .body("mends.examples", hasSize(0));
    }

    private TestWorkbook people(UnaryOperator<String> written) {
        String commune = written.apply(classes.commune().path());
        return list().row(
                        written.apply("Họ và tên"),
                        written.apply("Năm sinh"),
                        written.apply("Đơn vị công tác"),
                        written.apply("Chức vụ"))
                .row(written.apply("Nguyễn Thị Ánh"), 1980, commune, written.apply("Phó Chủ tịch"))
                .row(written.apply("Trần Văn Đức"), 1981, commune, written.apply("Công chức"));
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static Response send(UUID classId, String name, byte[] content, String... yes) {
        RequestSpecification request = given().multiPart("file", name, content);
        for (String field : yes) {
            request.multiPart(field, "true");
        }
        return request.post("/api/classes/" + classId + "/registration-lists");
    }

    private static String sent(Response answer) {
        return answer.then().statusCode(202).extract().path("importId");
    }

    private ValidatableResponse finished(String id) {
        lists.process(UUID.fromString(id));
        return given().get("/api/imports/" + id).then().statusCode(200);
    }

    private static int registered(UUID classId) {
        return given().get("/api/classes/" + classId + "/registrations").path("total");
    }
}
