package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;

@QuarkusTest
class ListPagesTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    RegistrationLists lists;

    @Inject
    ClassPlanning planning;

    @Test
    void a_list_is_tried_out_shown_and_then_entered_without_being_sent_again() {
        UUID classId = classes.aClass(anything());
        String tried = sent(browser(), classId, threeGoodAndOneWrong());

        page(browser(), tried)
                .body(containsString("Nếu nhập: 3 thêm mới, 0 cập nhật, 1 lỗi."))
                .body(containsString("Nhập 3 người vào lớp"))
                .body(containsString("Ngô Thị Một"), containsString("&lt;script&gt;"), not(containsString("<script>x")))
                .body(containsString("Chưa ghi đơn vị."), containsString("Không dùng đến: Cỡ áo"));
        assertThat(registered(classId)).isZero();

        String entered = browser()
                .post(tried + "/confirmation")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        lists.process(id(entered));
        page(browser(), entered)
                .body(containsString("Đã nhập: 3 thêm mới, 0 cập nhật, 1 lỗi."))
                .body(containsString("/api/imports/" + id(entered) + "/result.xlsx"));
        assertThat(registered(classId)).isEqualTo(3);
        page(browser(), tried).body(containsString("Danh sách này đã được nhập."));
    }

    @Test
    void a_list_that_is_confirmed_twice_is_entered_once() {
        UUID classId = classes.aClass(anything());
        String tried = sent(browser(), classId, threeGoodAndOneWrong());
        String first = browser().post(tried + "/confirmation").header("Location");
        assertThat(browser().post(tried + "/confirmation").header("Location")).isEqualTo(first);
        given().post("/api/imports/" + id(tried) + "/confirmation")
                .then()
                .statusCode(202)
                .body("importId", equalTo(id(first).toString()));
        given().post("/api/imports/" + id(first) + "/confirmation").then().statusCode(409);
    }

    @Test
    void what_was_sent_before_is_listed_and_a_dry_run_only_until_it_is_entered() {
        UUID classId = classes.aClass(anything());
        String address = "/classes/" + classId + "/lists";
        page(browser(), address).body(containsString("Chưa có danh sách nào"));
        String tried = sent(browser(), classId, threeGoodAndOneWrong());
        page(browser(), address).body(containsString("Xem trước, chưa nhập"));
        browser().post(tried + "/confirmation");
        page(browser(), address).body(not(containsString("Xem trước, chưa nhập")));
    }

    @Test
    void a_file_that_is_no_list_is_refused_at_the_field() {
        UUID classId = classes.aClass(anything());
        send(browser(), classId, "a.xlsx", new byte[] {1, 2, 3})
                .then()
                .statusCode(400)
                .body(containsString("id=\"file-error\""));
        browser()
                .multiPart("other", "x")
                .post("/classes/" + classId + "/lists")
                .then()
                .statusCode(400)
                .body(containsString("Cần điền trường này."));
        planning.cancel(classId, "Bão");
        send(browser(), classId, "a.xlsx", threeGoodAndOneWrong())
                .then()
                .statusCode(400)
                .body(containsString("Lớp đã hủy, không thay đổi được nữa."));
    }

    @Test
    void a_list_that_waits_shows_how_far_it_is_and_loads_the_page_anew_at_the_end() {
        UUID classId = classes.aClass(anything());
        String tried = send(browser(), classId, "a.xlsx", threeGoodAndOneWrong())
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        lists.process(id(tried));
        browser()
                .get(tried + "/progress")
                .then()
                .statusCode(200)
                .header("HX-Refresh", equalTo("true"))
                .body(not(containsString("<html")));
    }

    @Test
    void the_template_is_read_as_it_is_given_out() {
        byte[] template = given().get("/classes/" + classes.aClass(anything()) + "/lists/template.xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", notNullValue())
                .extract()
                .asByteArray();
        var header = SheetFile.open(template, "a.xlsx").table(ListColumn.class).header();
        assertThat(header.unknownHeadings()).isEmpty();
        assertThat(Arrays.asList(ListColumn.FULL_NAME, ListColumn.BIRTH, ListColumn.COMMUNE, ListColumn.PROVINCE))
                .allMatch(header::has);
    }

    @Test
    void lists_are_for_those_who_sent_them_and_for_who_reads_the_class() {
        UUID classId = classes.aClass(anything());
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        User other =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(1).id()));
        User viewer = users.with(
                new GrantInput(Role.PROVINCE_DESK, classes.province(0).id(), Set.of(Permission.VIEW), null, null));
        String tried = sent(as(desk), classId, threeGoodAndOneWrong());

        page(as(desk), "/classes/" + classId + "/lists").body(containsString("danh-sach.xlsx"));
        page(as(other), "/classes/" + classId + "/lists").body(not(containsString("danh-sach.xlsx")));
        as(other).get(tried).then().statusCode(404);
        as(other).post(tried + "/confirmation").then().statusCode(404);
        browser().post(tried + "/confirmation").then().statusCode(403);
        browser()
                .get("/classes/" + classes.aClass(anything()) + "/lists/" + id(tried))
                .then()
                .statusCode(404);
        page(as(viewer), "/classes/" + classId + "/lists")
                .body(containsString("Bạn chỉ được xem"), not(containsString("type=\"file\"")));
        send(as(viewer), classId, "a.xlsx", threeGoodAndOneWrong()).then().statusCode(403);
        as(users.with(GrantInput.of(Role.TRAINEE)))
                .get("/classes/" + classId + "/lists")
                .then()
                .statusCode(403);
        GivenUsers.nobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .get("/classes/" + classId + "/lists")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sign-in"));
    }

    private byte[] threeGoodAndOneWrong() {
        String commune = classes.commune().path();
        return list().row("Họ và tên", "Năm sinh", "Đơn vị công tác", "Cỡ áo", "Chức vụ")
                .row("Ngô Thị Một", 1980, commune, "M", "Công chức")
                .row("Ngô Văn Hai", 1981, commune, "L", "<script>x</script>")
                .row("Ngô Thị Ba", 1982, commune, "S", "Chủ tịch")
                .row("Ngô Văn Bốn", 1983, "", "S", "Công chức")
                .xlsx();
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private static RequestSpecification as(User user) {
        return browser().header("Authorization", "Bearer " + user.token());
    }

    private static Response send(RequestSpecification who, UUID classId, String name, byte[] content) {
        return who.multiPart("file", name, content).post("/classes/" + classId + "/lists");
    }

    /** The address of the page of a list that was tried out to the end. */
    private String sent(RequestSpecification who, UUID classId, byte[] content) {
        String address = send(who, classId, "danh-sach.xlsx", content)
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        lists.process(id(address));
        return address;
    }

    private static ValidatableResponse page(RequestSpecification who, String address) {
        return who.get(address).then().statusCode(200);
    }

    private static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private static int registered(UUID classId) {
        return given().get("/api/classes/" + classId + "/registrations").path("total");
    }
}
