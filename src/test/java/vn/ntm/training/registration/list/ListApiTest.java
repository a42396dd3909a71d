package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.registration.GivenClasses.mode;
import static vn.ntm.training.registration.GivenClasses.seats;
import static vn.ntm.training.support.TestWorkbook.list;
import static vn.ntm.training.support.TestWorkbook.ofXml;
import static vn.ntm.training.support.TestWorkbook.sheet;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.unit.UnitView;

@QuarkusTest
class ListApiTest {

    @Inject
    GivenClasses classes;

    @Inject
    RegistrationLists lists;

    @Inject
    ClassPlanning planning;

    @Inject
    DataSource dataSource;

    @Test
    void a_list_is_entered_and_each_wrong_row_is_told_with_its_reason() {
        UUID classId = classes.aClass(anything());
        UnitView commune = classes.commune();
        String province = classes.province(0).name();
        byte[] workbook = list().row("UBND HUYỆN", null, null, null, null, null, null)
                .row("DANH SÁCH CÁN BỘ THAM DỰ LỚP TẬP HUẤN")
                .row()
                .row("STT", "Họ và tên", "Ngày sinh", "Giới tính", "Chức vụ", "Xã/phường", "Tỉnh", "SĐT")
                .row(
                        1,
                        nfd("Nguyễn Thị Ánh"),
                        LocalDate.of(1980, 5, 7),
                        "Nữ",
                        "Công chức",
                        commune.name(),
                        province,
                        "0912 345 678")
                .row(
                        2,
                        "Trần Văn Đức",
                        "12/06/1975",
                        "Nam",
                        "Chủ tịch",
                        nfd(commune.name().toUpperCase()),
                        province,
                        "0912000001")
                .row()
                .row(3, "Lê Văn Mất", 1970, "Nam", "", commune.name(), province, 912345679)
                .row(4, "Lê Văn Lạ", "7/5/70", "Nan", "", "Xã Không Có Thật", province, "")
                .row(5, "TRẦN VĂN ĐỨC", 1975, "Nam", "", commune.name(), province, "0912000001")
                .row(6, "", 1975, "Nam", "", commune.name(), province, "")
                .row("Tổng cộng: 6 người")
                .merge(1, 0, 1, 7)
                .xlsx();

        String id = sent(classId, "danh-sach.xlsx", workbook, false);
        finished(id)
                .body("state", equalTo("DONE"))
                .body("rows", equalTo(6))
                .body("processed", equalTo(6))
                .body("accepted", equalTo(2))
                .body("updated", equalTo(0))
                .body("rejected", equalTo(4))
                .body("problems.row", contains(8, 9, 9, 9, 10, 11))
                .body("problems[0].column", equalTo("SĐT"))
                .body("problems[0].message", startsWith("Số điện thoại có vẻ bị mất số 0"))
                .body("problems.findAll { it.row == 9 }.column", hasItem("Ngày sinh"))
                .body("problems.findAll { it.row == 9 }.column", hasItem("Giới tính"))
                .body("problems.findAll { it.row == 9 }.column", hasItem("Xã/phường"))
                .body("problems[4].message", equalTo("Người này đã có ở dòng 6 của danh sách."))
                .body("problems[5].column", equalTo("Họ và tên"))
                .body("notices", hasItem(startsWith("Dòng 12 (“Tổng cộng: 6 người”)")));
        given().get("/api/classes/" + classId + "/registrations")
                .then()
                .body("total", equalTo(2))
                .body("items.trainee.fullName", contains("Nguyễn Thị Ánh", "Trần Văn Đức"))
                .body("items[0].trainee.gender", equalTo("FEMALE"))
                .body("items[0].trainee.birthYear", equalTo(1980))
                .body("items[0].trainee.cadreLevel", equalTo("COMMUNE"))
                .body("items[0].trainee.unitPath", equalTo(commune.path()))
                .body("items[0].source", equalTo("LIST"));

        List<List<String>> result = result(id);
        assertThat(result.get(3)).endsWith("SĐT", "Kết quả");
        assertThat(result.get(4)).last().isEqualTo("Đã đăng ký");
        assertThat(result.get(7)).last().asString().startsWith("Lỗi. SĐT: ");
        assertThat(result.get(11).getFirst()).isEqualTo("Tổng cộng: 6 người");
    }

    @Test
    void a_list_sent_again_changes_nothing_but_how_people_are_reached() {
        UUID classId = classes.aClass(anything());
        String commune = classes.commune().path();
        byte[] first = list().row("Họ và tên", "Năm sinh", "Đơn vị công tác", "Chức vụ")
                .row("Phạm Thị Lại", 1980, "UBND " + commune, "Công chức")
                .row("Phạm Văn Nữa", 1981, "UBND " + commune, "Công chức")
                .xlsx();
        finished(sent(classId, "1.xlsx", first, false)).body("accepted", equalTo(2));
        finished(sent(classId, "1.xlsx", first, false))
                .body("accepted", equalTo(0))
                .body("updated", equalTo(2));
        byte[] second = list().row("Họ và tên", "Năm sinh", "Đơn vị công tác", "Chức vụ", "SĐT", "Giới tính")
                .row("Phạm Thị Lại", 1980, commune, "Phó Chủ tịch", "0912000002", "Nữ")
                .row("Phạm Văn Mới", 1982, commune, "Công chức", "", "Nam")
                .xlsx();
        finished(sent(classId, "2.xlsx", second, false))
                .body("accepted", equalTo(1))
                .body("updated", equalTo(1));
        given().get("/api/classes/" + classId + "/registrations?q=lai")
                .then()
                .body("items[0].trainee.position", equalTo("Phó Chủ tịch"))
                .body("items[0].trainee.phone", equalTo("+84912000002"))
                .body("items[0].trainee.gender", nullValue());
    }

    @Test
    void a_dry_run_tells_everything_and_writes_nothing() {
        UUID classId = classes.aClass(seats(1));
        byte[] workbook = simple("Vũ Thị Thử", "Vũ Văn Thử");
        String id = sent(classId, "a.xlsx", workbook, true);
        finished(id).body("accepted", equalTo(2)).body("dryRun", equalTo(true));
        assertThat(result(id).get(2)).last().isEqualTo("Đã đăng ký, trong danh sách chờ (số 1)");
        given().get("/api/classes/" + classId + "/registrations").then().body("total", equalTo(0));
        finished(sent(classId, "a.xlsx", workbook, false)).body("accepted", equalTo(2));
    }

    @Test
    void when_seats_run_out_the_last_rows_wait_in_their_order() {
        UUID classId = classes.aClass(seats(2));
        finished(sent(classId, "a.xlsx", simple("Bùi Văn Ất", "Bùi Văn Bính", "Bùi Văn Đinh", "Bùi Văn Giáp"), false))
                .body("accepted", equalTo(4));
        given().get("/api/classes/" + classId + "/registrations?status=WAITLISTED&sort=queuePosition")
                .then()
                .body("items.trainee.fullName", contains("Bùi Văn Đinh", "Bùi Văn Giáp"))
                .body("items.queuePosition", contains(1, 2));
        finished(sent(classId, "a.xlsx", simple("Bùi Văn Mậu"), false));
        given().get("/api/classes/" + classId + "/registrations?q=mau")
                .then()
                .body("items[0].queuePosition", equalTo(3));
    }

    @Test
    void who_cancelled_comes_back_by_a_list_and_who_was_rejected_does_not() {
        UUID classId = classes.aClass(mode(RegistrationMode.APPROVAL));
        byte[] workbook = simple("Đỗ Thị Về", "Đỗ Văn Thôi");
        finished(sent(classId, "a.xlsx", workbook, false)).body("accepted", equalTo(2));
        List<String> ids = given().get("/api/classes/" + classId + "/registrations?status=PENDING")
                .then()
                .extract()
                .path("items.id");
        given().contentType("application/json")
                .body("{\"reason\": \"Không đúng thành phần\"}")
                .post("/api/registrations/" + ids.getFirst() + "/rejection")
                .then()
                .statusCode(200);
        given().delete("/api/registrations/" + ids.getLast()).then().statusCode(204);
        finished(sent(classId, "a.xlsx", workbook, false))
                .body("accepted", equalTo(1))
                .body("rejected", equalTo(1));
    }

    @Test
    void a_class_that_takes_lists_only_takes_them() {
        UUID classId = classes.aClass(mode(RegistrationMode.LIST_ONLY));
        finished(sent(classId, "a.xlsx", simple("Đỗ Thị Danh Sách"), false)).body("accepted", equalTo(1));
        given().get("/api/classes/" + classId + "/registrations").then().body("items.status", contains("CONFIRMED"));
    }

    @Test
    void cadres_of_the_ministry_and_of_provinces_are_taken_with_their_level() {
        UUID classId = classes.aClass(
                input -> input.inviting(Set.of(classes.province(0).id())));
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "Cơ quan", "Tỉnh", "Cấp")
                .row("Hồ Thị Trung Ương", 1970, "Văn phòng Điều phối NTM", "", "Trung ương")
                .row("Hồ Văn Tỉnh", 1971, "Sở Tài chính", classes.province(0).name(), "")
                .row("Hồ Văn Xã", 1972, "Sở Tài chính", classes.province(0).name(), "xã")
                .row("Hồ Văn Ngoài", 1973, "Sở Tài chính", classes.province(1).name(), "tỉnh")
                .xlsx();
        finished(sent(classId, "a.xlsx", workbook, false))
                .body("accepted", equalTo(2))
                .body("problems.row", contains(4, 5));
        given().get("/api/classes/" + classId + "/registrations?sort=name")
                .then()
                .body("items.trainee.cadreLevel", contains("PROVINCE", "CENTRAL"));
    }

    @Test
    void a_list_in_csv_is_given_back_as_a_workbook_and_a_guessed_encoding_is_told() {
        UUID classId = classes.aClass(anything());
        String vietnamese =
                "Họ va\u0300 tên;Năm sinh;Đơn vị\n".replace("ọ", "o\u0323").replace("ị", "i\u0323");
        byte[] text = (vietnamese + "Lê Thị Ma\u0303;1980;"
                        + windows(classes.commune().path()) + "\n")
                .replace("ị", "i\u0323")
                .getBytes(Charset.forName("windows-1258"));
        String id = sent(classId, "a.csv", text, false);
        finished(id).body("accepted", equalTo(1)).body("notices", hasItem(containsString("windows-1258")));
        assertThat(result(id).get(1).getFirst()).isEqualTo("Lê Thị Mã");
        assertThat(result(id).get(1).getLast()).isEqualTo("Đã đăng ký");
    }

    @Test
    void formulas_count_as_the_values_saved_with_them() {
        UUID classId = classes.aClass(anything());
        byte[] workbook = ofXml(
                sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c></row>"
                        + "<row><c t='str'><f>B9&amp;C9</f><v>Lê Thị Công Thức</v></c><c><f>2026-46</f><v>1980</v></c>"
                        + "<c t='s'><v>3</v></c></row>"
                        + "<row><c t='e'><f>A99</f><v>#REF!</v></c><c><v>1980</v></c><c t='s'><v>3</v></c></row>"),
                "Họ và tên",
                "Năm sinh",
                "Đơn vị",
                classes.commune().path());
        finished(sent(classId, "a.xlsx", workbook, false))
                .body("accepted", equalTo(1))
                .body("problems.row", contains(3))
                .body("problems.column", contains("Họ và tên"));
    }

    @Test
    void reasons_are_told_in_the_language_of_the_one_who_sends() {
        UUID classId = classes.aClass(anything());
        String id = given().header("Accept-Language", "en-GB, vi;q=0.5")
                .multiPart(
                        "file",
                        "a.xlsx",
                        list().row("Họ và tên", "Năm sinh").row("Lê An", 1980).xlsx())
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        finished(id).body("problems.message", contains("No unit is written."));
    }

    @Test
    void a_file_that_is_no_list_is_refused_at_once() {
        UUID classId = classes.aClass(anything());
        byte[] workbook = simple("Lê Thị Hỏng");
        String header = "Họ và tên,Năm sinh\n";
        refused(classId, "a.xlsx", (header + "Lê An,1980\n").getBytes(StandardCharsets.UTF_8));
        refused(classId, "a.xlsx", new byte[0]);
        refused(classId, "a.csv", header.getBytes(StandardCharsets.UTF_8));
        refused(classId, "a.xlsx", list().row("Họ và tên", "Năm sinh").xlsx());
        refused(classId, "a.xlsx", list().row("Ghi chú gì đó").row("An").xlsx());
        refused(classId, "a.xlsx", Arrays.copyOf(workbook, workbook.length / 2));
        refused(classId, "a.csv", (header + "\"Lê An,1980\n").getBytes(StandardCharsets.UTF_8));
        refused(classId, "a.xlsx", ofXml(sheet("<!--" + "x".repeat(30_000_000) + "-->")));
        refused(classId, "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void fifty_thousand_rows_and_one_are_too_many() {
        String row = ",1980,xã A\n";
        byte[] text = ("Họ và tên,Năm sinh,Xã\n" + ("Lê An" + row).repeat(50_001)).getBytes(StandardCharsets.UTF_8);
        refused(classes.aClass(anything()), "a.csv", text).body("violations[0].message", containsString("50.000"));
    }

    @Test
    void what_is_missing_or_unknown_is_told() {
        UUID classId = classes.aClass(anything());
        given().multiPart("dryRun", "true")
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"));
        given().multiPart("file", "a.xlsx", simple("Lê Thị A"))
                .multiPart("dryRun", "perhaps")
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(400)
                .body("violations.field", contains("dryRun"));
        send(UUID.randomUUID(), "a.xlsx", simple("Lê Thị A"), false).statusCode(404);
        send(classes.aDraft(anything()), "a.xlsx", simple("Lê Thị A"), false)
                .statusCode(409)
                .body("code", equalTo("class.not-published"));
        given().get("/api/imports/" + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/imports/x").then().statusCode(404);
        given().get("/api/imports/" + UUID.randomUUID() + "/result.xlsx").then().statusCode(404);
    }

    @Test
    void a_list_of_a_class_that_was_cancelled_meanwhile_fails_as_a_whole() {
        UUID classId = classes.aClass(anything());
        // held back, as if its worker had just died
        UUID id = lists.accept(classId, "a.xlsx", simple("Lê Thị Muộn"), false).id();
        planning.cancel(classId, "Bão");
        lists.process(id);
        ListImport list = lists.require(id);
        if (list.state() == ListImport.State.FAILED) {
            assertThat(list.failure()).isEqualTo("Lớp đã hủy, không thay đổi được nữa.");
            given().get("/api/imports/" + id + "/result.xlsx").then().statusCode(409);
        }
    }

    @Test
    void a_list_of_a_class_that_is_over_fails_as_a_whole() throws Exception {
        for (String over : List.of("HELD", "CLOSED", "CANCELLED")) {
            UUID classId = classes.aClass(anything());
            UUID id =
                    lists.accept(classId, "a.xlsx", simple("Lê Thị Muộn"), true).id();
            lists.process(id);
            try (var connection = dataSource.getConnection();
                    var statement = connection.prepareStatement("update training_class set status = ? where id = ?")) {
                statement.setString(1, over);
                statement.setObject(2, classId);
                statement.executeUpdate();
            }
            leave(id, 1);
            lists.process(id);
            assertThat(lists.require(id).state()).as(over).isEqualTo(ListImport.State.FAILED);
            assertThat(lists.require(id).failure()).startsWith("Lớp đã");
        }
    }

    @Test
    void a_list_whose_worker_died_is_taken_over_and_one_that_kills_workers_is_given_up() throws Exception {
        UUID classId = classes.aClass(anything());
        UUID died =
                lists.accept(classId, "a.xlsx", simple("Lê Thị Sống"), false).id();
        lists.process(died);
        leave(died, 1);
        assertThat(lists.process(died).state()).isEqualTo(ListImport.State.DONE);
        assertThat(lists.require(died).updated()).isEqualTo(1);
        leave(died, 3);
        assertThat(lists.process(died).state()).isEqualTo(ListImport.State.FAILED);
    }

    /** As a worker leaves a list that dies in the middle of it. */
    private void leave(UUID listId, int attempts) throws Exception {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        update registration_list set state = 'RUNNING', attempts = ?,
                          leased_until = now() - interval '1 second', finished_at = null
                        where id = ?""")) {
            statement.setInt(1, attempts);
            statement.setObject(2, listId);
            statement.executeUpdate();
        }
    }

    private byte[] simple(String... names) {
        TestWorkbook workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị công tác");
        for (String name : names) {
            workbook.row(name, 1980, classes.commune().path());
        }
        return workbook.xlsx();
    }

    private static String nfd(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }

    /** The code page of Vietnamese Windows has the tones as letters of their own. */
    private static String windows(String text) {
        StringBuilder windows = new StringBuilder();
        for (char letter : text.toCharArray()) {
            String parts = nfd(String.valueOf(letter));
            String tone = parts.replaceAll("[^\\u0300\\u0301\\u0303\\u0309\\u0323]", "");
            windows.append(Normalizer.normalize(
                            parts.replaceAll("[\\u0300\\u0301\\u0303\\u0309\\u0323]", ""), Normalizer.Form.NFC))
                    .append(tone);
        }
        return windows.toString();
    }

    private static ValidatableResponse send(UUID classId, String name, byte[] content, boolean dryRun) {
        return given().multiPart("file", name, content)
                .multiPart("dryRun", dryRun)
                .post("/api/classes/" + classId + "/registration-lists")
                .then();
    }

    private static String sent(UUID classId, String name, byte[] content, boolean dryRun) {
        ValidatableResponse answer = send(classId, name, content, dryRun).statusCode(202);
        String id = answer.extract().path("importId");
        answer.header("Location", endsWith("/api/imports/" + id));
        return id;
    }

    private ValidatableResponse finished(String id) {
        lists.process(UUID.fromString(id));
        return given().get("/api/imports/" + id).then().statusCode(200);
    }

    private static ValidatableResponse refused(UUID classId, String name, byte[] content) {
        return send(classId, name, content, false)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations", hasSize(1))
                .body("violations.field", contains("file"));
    }

    private static List<List<String>> result(String id) {
        return TestWorkbook.read(given().get("/api/imports/" + id + "/result.xlsx")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
