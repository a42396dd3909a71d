package vn.ntm.training.registration.list;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static vn.ntm.training.registration.GivenClasses.anything;
import static vn.ntm.training.support.TestWorkbook.list;
import static vn.ntm.training.support.TestWorkbook.zip;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestWorkbook;

/** Files that are meant badly or made badly: refused as a whole with the reason, or told by row; nothing half done. */
@QuarkusTest
class BadListsTest {

    @Inject
    GivenClasses classes;

    @Inject
    GivenRows rows;

    @Inject
    RegistrationLists lists;

    @Test
    void workbooks_with_a_password_macros_or_a_thousand_sheets_are_refused_as_a_whole() {
        UUID classId = classes.aClass(anything());
        byte[] locked = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, locked, 512, name.length);
        Map<String, String> sheets = new HashMap<>(Map.of("[Content_Types].xml", "<Types/>"));
        IntStream.range(0, 1000).forEach(i -> sheets.put("xl/worksheets/sheet" + i + ".xml", "<x/>"));

        refused(classId, locked, "mật khẩu");
        refused(classId, zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")), "macro");
        refused(classId, zip(sheets), "quá nhiều trang tính");
        assertThat(rows.number("select count(*) from registration_list where class_id = ?", classId))
                .isZero();
    }

    @Test
    void a_person_under_two_spellings_of_one_name_stands_in_the_list_twice() {
        UUID classId = classes.aClass(anything());
        String commune = classes.commune().path();
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị", "SĐT")
                .row("Nguyễn Thị Thuý Hoà", 1980, commune, "0912345811")
                .row("NGUYỄN THỊ THÚY HÒA", 1980, commune, "+84 912 345 811")
                .row(
                        Normalizer.normalize("Nguyễn  Thị Thúy Hoà", Normalizer.Form.NFD),
                        "02/03/1980",
                        commune,
                        "0912.345.811")
                .xlsx();
        finished(sent(classId, workbook), 1, 2);
        given().get("/api/classes/" + classId + "/registrations").then().body("total", equalTo(1));
    }

    @Test
    void a_person_in_two_lists_that_are_entered_at_once_is_registered_once() {
        UUID classId = classes.aClass(anything());
        List<UUID> ids = IntStream.range(0, 2)
                .mapToObj(i -> lists.accept(
                                classId,
                                "a.xlsx",
                                people("Lê Thị Hai Nơi", "Lê Văn Riêng " + (i == 0 ? "Một" : "Hai")),
                                false)
                        .id())
                .toList();
        CompletableFuture.allOf(ids.stream()
                        .map(id -> CompletableFuture.runAsync(() -> lists.process(id)))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(ids).extracting(id -> lists.require(id).state()).containsOnly(ListImport.State.DONE);
        assertThat(ids).extracting(id -> lists.require(id).updated()).containsExactlyInAnyOrder(0, 1);
        assertThat(rows.number("select count(*) from registration where class_id = ?", classId))
                .isEqualTo(3);
        assertThat(rows.number("select count(*) from trainee where full_name = 'Lê Thị Hai Nơi'"))
                .isOne();
    }

    private byte[] people(String... names) {
        TestWorkbook workbook = list().row("Họ và tên", "Năm sinh", "Đơn vị");
        for (String name : names) {
            workbook.row(name, 1983, classes.commune().path());
        }
        return workbook.xlsx();
    }

    private static String sent(UUID classId, byte[] content) {
        return given().multiPart("file", "a.xlsx", content)
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
    }

    private void finished(String id, int accepted, int rejected) {
        lists.process(UUID.fromString(id));
        given().get("/api/imports/" + id)
                .then()
                .body("accepted", equalTo(accepted))
                .body("rejected", equalTo(rejected))
                .body("problems.row", contains(3, 4));
    }

    private static void refused(UUID classId, byte[] content, String why) {
        given().multiPart("file", "a.xlsx", content)
                .post("/api/classes/" + classId + "/registration-lists")
                .then()
                .statusCode(400)
                .body("violations.field", contains("file"))
                .body("violations[0].message", containsString(why));
    }
}
