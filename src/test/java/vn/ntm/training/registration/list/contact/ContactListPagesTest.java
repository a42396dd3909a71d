package vn.ntm.training.registration.list.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.shared.text.legacy.Written.inTcvn3;
import static vn.ntm.training.support.TestWorkbook.list;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.LinksForTests;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.GivenUsers.User;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.unit.UnitView;

/** The contact of a commune pastes the list that stands in Excel, and corrects on the page what is wrong in it. */
@QuarkusTest
class ContactListPagesTest {

    private static final Pattern ROWS =
            Pattern.compile("<textarea name=\"rows\" hidden>\n(.*?)</textarea>", Pattern.DOTALL);
    private static final Pattern FIELD =
            Pattern.compile("<input class=\"form-control[^>]* name=\"(r\\d+\\.[A-Z_]+)\" value=\"([^\"]*)\"");

    @Inject
    GivenClasses classes;

    @Inject
    LinksForTests links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    GivenPeople people;

    private UUID classId;
    private UnitView commune;
    private String session;

    @BeforeEach
    void a_class_and_the_contact_of_a_commune() {
        classId = classes.aClass(anything());
        commune = classes.commune();
        session = links.registration(classId, commune.id());
    }

    @Test
    void rows_are_pasted_looked_at_corrected_in_place_and_registered() {
        String pasted = """
                STT\tHọ và tên\tNăm sinh\tGiới tính\tChức vụ\tSố điện thoại
                1\tNguyễn Thị Dán\t1980\tNữ\tCông chức\t0912345611
                2\tTrần Văn Sai\t1881\tNam\tPhó Chủ tịch\t0912345612
                3\tLê Thị Đủ\t1982\tNữ\tCông chức\t0912345613
                """;
        String looked = page(paste(pasted), 200)
                .body(containsString("Nếu đăng ký: 2 thêm mới, 0 cập nhật, 1 lỗi."))
                .body(containsString("id=\"r3.BIRTH-error\""), containsString("value=\"1881\""))
                .body(containsString("ntm-row-new"), containsString("ntm-row-wrong"))
                .extract()
                .asString();
        assertThat(registered()).isZero();

        String entered = page(send(looked, Map.of(), "enter"), 200)
                .body(containsString("Đã đăng ký: 2 thêm mới, 0 cập nhật, 1 lỗi."))
                .body(containsString("value=\"Trần Văn Sai\""), containsString("value=\"1881\""))
                .extract()
                .asString();
        assertThat(registered()).isEqualTo(2);
        assertThat(rowsOf(entered)).contains("Trần Văn Sai").doesNotContain("Nguyễn Thị Dán");

        page(send(entered, Map.of("r3.BIRTH", "18/8/1881"), "look"), 200)
                .body(containsString("value=\"18/8/1881\""), containsString("1 lỗi"));
        page(send(entered, Map.of("r3.BIRTH", "1981"), "enter"), 200)
                .body(containsString("Đã đăng ký: 1 thêm mới, 0 cập nhật, 0 lỗi."));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and registered_by like 'link:%'"
                                + " and unit_id = " + commune.id(),
                        classId))
                .isEqualTo(3);
        assertThat(rows.number("select birth_year from trainee where full_name = 'Trần Văn Sai'"))
                .isEqualTo(1981);
        assertThat(rows.number(
                        "select count(*) from audit_entry where action = 'list.imported' and subject_id = ?"
                                + " and actor like 'link:%'",
                        classId.toString()))
                .isEqualTo(2);
    }

    @Test
    void titles_above_the_heading_shift_no_row() {
        String looked = page(
                        paste("DANH SÁCH\n\n\nHọ và tên\tNăm sinh\nLê Thị Dòng Năm\t1980\nLê Văn Dòng Sáu\t1880\n"),
                        200)
                .body(containsString("name=\"r6.BIRTH\""))
                .extract()
                .asString();
        page(send(looked, Map.of("r6.BIRTH", "1980"), "enter"), 200)
                .body(containsString("Đã đăng ký: 2 thêm mới, 0 cập nhật, 0 lỗi."));
    }

    @Test
    void rows_without_a_heading_are_understood_by_what_stands_in_them() {
        page(
                        paste("1\tNguyễn Thị Không Đầu\t1980\tNữ\tCông chức\tTrạm y tế\t0912345621\n"
                                + "2\tTrần Văn Không Đầu\t1981\tNam\tChủ tịch\tĐảng ủy\t0912345622\n"),
                        200)
                .body(containsString("2 thêm mới, 0 cập nhật, 0 lỗi"), containsString("Đơn vị công tác"));
    }

    @Test
    void sending_the_same_again_registers_nobody_twice() {
        String pasted = "Họ và tên\tNăm sinh\nNguyễn Thị Hai Lần\t1980\n";
        String looked = paste(pasted).asString();
        send(looked, Map.of(), "enter").then().statusCode(200);
        page(send(looked, Map.of(), "enter"), 200).body(containsString("Đã đăng ký: 0 thêm mới, 1 cập nhật, 0 lỗi."));
        assertThat(registered()).isOne();
    }

    @Test
    void people_of_other_units_and_the_same_person_twice_are_told_by_row() {
        UnitView far = classes.communes(1).getFirst();
        page(
                        paste("Họ và tên\tNăm sinh\tXã/phường\tSĐT\n"
                                + "Lê Thị Gần\t1980\t\t0912345631\n"
                                + "Lê Thị Xa\t1981\t" + far.path() + "\t0912345632\n"
                                + "LÊ THỊ GẦN\t1980\t" + commune.path() + "\t0912345631\n"),
                        200)
                .body(containsString("1 thêm mới, 0 cập nhật, 2 lỗi"))
                .body(containsString("không thuộc phạm vi"), containsString("Người này đã có ở dòng 2"));
    }

    @Test
    void a_file_is_taken_as_well_and_old_text_and_lost_zeros_wait_for_a_yes() {
        byte[] workbook = list().row(inTcvn3("Họ và tên"), inTcvn3("Năm sinh"), "SĐT", inTcvn3("Chức vụ"))
                .row(inTcvn3("Nguyễn Thị Cũ"), 1980, 912345641, inTcvn3("Phó Chủ tịch"))
                .xlsx();
        String looked = page(
                        LinksForTests.by(session)
                                .multiPart("file", "a.xlsx", workbook)
                                .multiPart("pasted", "")
                                .post(address()),
                        200)
                .body(containsString("bảng mã cũ TCVN3 (ABC)"), containsString("Nguyễn Thị Cũ"))
                .body(containsString("name=\"convertText\""), containsString("name=\"repairZeros\""))
                .extract()
                .asString();
        // the rows go on in Unicode, as they were shown
        page(send(looked, Map.of("repairZeros", "true", "convertText", "true"), "enter"), 200)
                .body(containsString("Đã đăng ký: 1 thêm mới"));
        assertThat(rows.number("select count(*) from trainee where phone = '+84912345641'"))
                .isOne();
    }

    @Test
    void converted_text_that_nobody_said_yes_to_is_not_registered_and_stays_on_the_page() {
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "Chức vụ")
                .row(inTcvn3("Nguyễn Thị Chưa"), 1980, inTcvn3("Phó Chủ tịch"))
                .xlsx();
        String looked = LinksForTests.by(session)
                .multiPart("file", "a.xlsx", workbook)
                .post(address())
                .asString();
        page(send(looked, Map.of("converted", "2"), "enter"), 409)
                .body(containsString("name=\"convertText\""), containsString("Nguyễn Thị Chưa"));
        assertThat(looked).contains("name=\"converted\" value=\"2\"");
        assertThat(registered()).isZero();
    }

    @Test
    void what_is_no_list_comes_back_as_it_was_typed() {
        page(paste("<b>chữ gì đó</b>"), 400).body(containsString("&lt;b&gt;chữ gì đó"), not(containsString("<b>chữ")));
        page(paste(""), 400).body(containsString("id=\"pasted-error\""));
        LinksForTests.by(session)
                .multiPart("file", "a.xlsx", new byte[] {1, 2, 3})
                .post(address())
                .then()
                .statusCode(400)
                .body(containsString("id=\"file-error\""));
        page(paste("Họ và tên\tNăm sinh\n" + "Lê An\t1980\n".repeat(501)), 400).body(containsString("500"));
        page(paste("Họ và tên\tNăm sinh\n\"Lê An\t1980\n"), 200).body(containsString("Lê An"));
    }

    @Test
    void other_classes_and_people_without_rights_are_kept_out() {
        UUID other = classes.aClass(anything());
        LinksForTests.by(session)
                .get("/classes/" + other + "/registration/list")
                .then()
                .statusCode(403);
        users.with(GrantInput.of(Role.TRAINEE)).browser().get(address()).then().statusCode(403);
        GivenUsers.nobody()
                .redirects()
                .follow(false)
                .accept("text/html")
                .get(address())
                .then()
                .statusCode(303);
    }

    @Test
    void a_desk_sends_the_list_of_its_own_commune() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, commune.id()));
        String looked = page(
                        desk.browser()
                                .multiPart(
                                        "pasted",
                                        "Họ và tên\tNăm sinh\nNguyễn Thị Bàn\t1980\n",
                                        "text/plain; charset=UTF-8")
                                .post(address()),
                        200)
                .body(containsString("1 thêm mới"))
                .extract()
                .asString();
        page(enterAsDesk(desk, Map.of("rows", rowsOf(looked), "enter", "true")), 200)
                .body(containsString("Đã đăng ký: 1 thêm mới"));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and registered_by = '" + desk.username()
                                + "'",
                        classId))
                .isOne();
    }

    @Test
    void a_desk_of_several_communes_names_the_unit_once_for_all_rows() {
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        String pasted = "Họ và tên\tNăm sinh\nNguyễn Thị Chung\t1980\n";
        page(asDesk(desk, pasted, Map.of()), 200).body(containsString("0 thêm mới, 0 cập nhật, 1 lỗi"));
        page(asDesk(desk, pasted, Map.of("unitQuery", commune.name())), 400)
                .body(containsString("id=\"unit-error\""), containsString("Nguyễn Thị Chung"))
                .body(containsString("name=\"unit\" value=\"" + commune.id() + "\""));
        page(asDesk(desk, pasted, Map.of("unitQuery", commune.name(), "find", "unit")), 200)
                .body(
                        containsString("name=\"unit\" value=\"" + commune.id() + "\""),
                        not(containsString("unit-error")));

        String looked = page(asDesk(desk, pasted, Map.of("unit", String.valueOf(commune.id()))), 200)
                .body(containsString("1 thêm mới, 0 cập nhật, 0 lỗi"))
                .body(containsString("type=\"hidden\" name=\"unit\" value=\"" + commune.id() + "\""))
                .extract()
                .asString();
        page(enterAsDesk(desk, Map.of("rows", rowsOf(looked), "enter", "true", "unit", commune.id())), 200)
                .body(containsString("Đã đăng ký: 1 thêm mới"));
        assertThat(rows.number(
                        "select count(*) from registration where class_id = ? and unit_id = " + commune.id(), classId))
                .isOne();
    }

    @Test
    void a_unit_outside_the_desk_or_one_that_does_not_exist_is_refused() {
        User desk =
                users.with(GrantInput.of(Role.PROVINCE_DESK, classes.province(0).id()));
        String pasted = "Họ và tên\tNăm sinh\nNguyễn Thị Ngoài\t1980\n";
        long elsewhere = classes.communes(1).getFirst().id();
        page(asDesk(desk, pasted, Map.of("unit", String.valueOf(elsewhere))), 403);
        page(asDesk(desk, pasted, Map.of("unit", "999999999")), 403);
        given().accept("text/html").get(address() + "?unit=999999999").then().statusCode(404);
    }

    @Test
    void the_citizen_id_of_who_agreed_is_kept_and_hidden_in_the_table() {
        User desk = users.with(GrantInput.of(Role.COMMUNE_DESK, commune.id()));
        String name = people.name();
        UUID agreed = people.person(name, 1980, commune.id(), null);
        people.agreed(agreed, "CITIZEN_ID");
        String number =
                "038180" + String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
        String looked = page(
                        asDesk(
                                desk,
                                "Họ và tên\tNăm sinh\tGiới tính\tSố CCCD\n" + name + "\t1980\tNữ\t" + number + "\n",
                                Map.of()),
                        200)
                .body(containsString("•".repeat(9) + number.substring(9)))
                .body(not(containsString("<td data-label=\"Số định danh cá nhân\">038")))
                .extract()
                .asString();
        page(enterAsDesk(desk, Map.of("rows", rowsOf(looked), "enter", "true")), 200)
                .body(containsString("1 thêm mới"));
        assertThat(rows.number("select count(*) from trainee_citizen_id where trainee_id = ?", agreed))
                .isOne();

        String wrong = page(paste("Họ và tên\tNăm sinh\tSố CCCD\nLê Thị Sai Số\t1980\t0011\n"), 200)
                .body(containsString("name=\"r2.CITIZEN_ID\" value=\"0011\""))
                .extract()
                .asString();
        page(send(wrong, Map.of("r2.CITIZEN_ID", ""), "enter"), 200).body(containsString("1 thêm mới"));
    }

    private Response asDesk(User desk, String pasted, Map<String, String> fields) {
        var request = desk.browser().multiPart("pasted", pasted, "text/plain; charset=UTF-8");
        fields.forEach((name, value) -> request.multiPart(name, value, "text/plain; charset=UTF-8"));
        return request.post(address());
    }

    private Response enterAsDesk(User desk, Map<String, ?> fields) {
        return desk.browser()
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address() + "/rows");
    }

    private String address() {
        return "/classes/" + classId + "/registration/list";
    }

    private Response paste(String text) {
        return LinksForTests.by(session)
                .multiPart("pasted", text, "text/plain; charset=UTF-8")
                .post(address());
    }

    /** The form that the page holds, as a browser sends it, with some fields typed anew. */
    private Response send(String page, Map<String, String> typed, String... buttons) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of("rows", rowsOf(page)));
        Matcher field = FIELD.matcher(page);
        while (field.find()) {
            fields.put(field.group(1), unescaped(field.group(2)));
        }
        fields.putAll(typed);
        Arrays.stream(buttons).forEach(button -> fields.put(button, "true"));
        return LinksForTests.by(session)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post(address() + "/rows");
    }

    private static String rowsOf(String page) {
        Matcher found = ROWS.matcher(page);
        assertThat(found.find()).as("rows in the page").isTrue();
        return unescaped(found.group(1));
    }

    private static String unescaped(String html) {
        return html.replace("&quot;", "\"")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static ValidatableResponse page(Response answer, int status) {
        return answer.then().statusCode(status);
    }

    private int registered() {
        return given().get("/api/classes/" + classId + "/registrations").path("total");
    }
}
