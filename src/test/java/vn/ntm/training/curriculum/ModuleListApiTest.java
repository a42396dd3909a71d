package vn.ntm.training.curriculum;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ModuleListApiTest {

    @Test
    void a_list_sets_the_official_titles_of_all_modules() {
        String code = withThreeModules();

        csv(code, """
                DANH MỤC CHUYÊN ĐỀ
                Số TT,Mã,Nhóm,Tên chuyên đề,Số tiết
                1,a.01,A,Tổng quan chương trình,4
                2,A.02,A,Bộ tiêu chí,8
                3,B.03,B,Kỹ năng tuyên truyền,
                """).statusCode(200).body("confirmed", equalTo(3)).body("created", equalTo(0));

        given().get("/api/curricula/{code}", code)
                .then()
                .body("modules.title", contains("Tổng quan chương trình", "Bộ tiêu chí", "Kỹ năng tuyên truyền"))
                .body("modules.titleConfirmed", everyItem(equalTo(true)))
                .body("modules.titleNote", everyItem(nullValue()))
                .body("modules.periods", contains(4, 8, null));
    }

    @Test
    void a_workbook_in_any_order_of_columns_makes_the_set_of_a_new_curriculum() throws IOException {
        String code = empty();

        upload(
                        code,
                        workbook(new String[][] {
                            {"Phụ lục kèm theo Quyết định"},
                            {"Tên chuyên đề", "Số tiết", "TT"},
                            {"Nội dung cơ bản", "", "I"},
                            {"Tổng quan", "4", "1"},
                            {"Chính sách mới", "6", "2"},
                            {"Kỹ năng", "", "II"},
                            {"Tuyên truyền", "8", "3"},
                        }),
                        "danh-muc.xlsx")
                .statusCode(200)
                .body("created", equalTo(3));

        given().get("/api/curricula/{code}", code)
                .then()
                .body("modules.title", contains("Tổng quan", "Chính sách mới", "Tuyên truyền"))
                .body("modules.code", contains("01", "02", "03"))
                .body("modules.group", contains("I", "I", "II"))
                .body("modules.groupTitle", contains("Nội dung cơ bản", "Nội dung cơ bản", "Kỹ năng"));
    }

    @Test
    void one_column_may_hold_the_codes() {
        String code = withThreeModules();

        csv(code, "Số TT/Mã,Tên chuyên đề\nA.01,Một\nA.02,Hai\nB.03,Ba\n")
                .statusCode(200)
                .body("confirmed", equalTo(3));
    }

    @Test
    void every_wrong_row_is_told_and_nothing_is_taken() {
        String code = withThreeModules();

        csv(code, """
                Số TT,Tên chuyên đề,Số tiết
                1,Tổng quan,4
                1,Tổng quan lần nữa,4
                2,,4
                3,Chuyên đề 3,4
                4,Không có trong chương trình,nhiều
                """)
                .statusCode(400)
                .contentType("application/problem+json")
                .body(
                        "violations.field",
                        hasItems("row 3", "row 4, Tên chuyên đề", "row 5, Tên chuyên đề", "row 6, Số tiết"))
                .body("violations.message", hasItem(containsString("Chuyên đề 3")));

        untouched(code);
    }

    @Test
    void a_list_that_names_other_modules_than_the_curriculum_has_is_not_taken() {
        String code = withThreeModules();

        csv(code, "Số TT,Tên chuyên đề\n1,Một\n2,Hai\n4,Bốn\n")
                .statusCode(400)
                .body("violations.field", hasItems("row 4", "file"))
                .body("violations.message", hasItem(containsString("B.03")));

        untouched(code);
    }

    @Test
    void a_file_that_is_no_list_is_refused() {
        String code = withThreeModules();

        refused(upload(code, new byte[0], "rong.xlsx"));
        refused(upload(code, "không phải danh mục".getBytes(StandardCharsets.UTF_8), "x.csv"));
        refused(csv(code, "Số TT,Số tiết\n1,4\n"));
        refused(csv(code, "Số TT,Tên chuyên đề\n"));
        refused(upload(code, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}, "hong.xlsx"));
        refused(given().multiPart("khac", "x")
                .post("/api/curricula/{code}/module-lists", code)
                .then());
        refused(given().multiPart("file", "a part of text, without a name of a file")
                .post("/api/curricula/{code}/module-lists", code)
                .then());
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/curricula/{code}/module-lists", code)
                .then()
                .statusCode(415);
        csv("KHONG-CO", "Số TT,Tên chuyên đề\n1,Một\n").statusCode(404);
    }

    @Test
    void the_encoding_of_an_old_text_is_guessed_and_told() {
        byte[] text = "Stt,Chuyên đề\n1,Tổng\n2,Hai\n3,Ba\n".getBytes(StandardCharsets.UTF_16LE);
        String code = withThreeModules();

        upload(code, concat(new byte[] {(byte) 0xFF, (byte) 0xFE}, text), "x.csv")
                .statusCode(200);

        upload(
                        withThreeModules(),
                        "Stt,Chuyen de\n1,\u00d0\u1ed9ng\n2,Hai\n3,Ba\n".getBytes(Charset.forName("windows-1258")),
                        "x.csv")
                .statusCode(200);
    }

    private static void untouched(String code) {
        given().get("/api/curricula/{code}", code).then().body("modules.titleConfirmed", everyItem(equalTo(false)));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(400).contentType("application/problem+json").body("violations.field", hasItem("file"));
    }

    private static String empty() {
        String code = CurriculumApiTest.newCode();
        create("{\"code\": \"" + code + "\", \"title\": \"Chưa có chuyên đề\"}");
        return code;
    }

    private static String withThreeModules() {
        String code = CurriculumApiTest.newCode();
        create("""
                {"code": "%s", "title": "Ba chuyên đề", "modules": [
                   {"code": "A.01", "title": "Chuyên đề 1"}, {"code": "A.02", "title": "Chuyên đề 2"},
                   {"code": "B.03", "title": "Chuyên đề 3"}]}""".formatted(code));
        return code;
    }

    private static void create(String body) {
        given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/curricula")
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse csv(String code, String text) {
        return upload(code, text.getBytes(StandardCharsets.UTF_8), "danh-muc.csv");
    }

    private static ValidatableResponse upload(String code, byte[] content, String fileName) {
        return given().multiPart("file", fileName, content)
                .post("/api/curricula/{code}/module-lists", code)
                .then();
    }

    private static byte[] workbook(String[][] rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Danh mục");
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        byte[] both = new byte[head.length + tail.length];
        System.arraycopy(head, 0, both, 0, head.length);
        System.arraycopy(tail, 0, both, head.length, tail.length);
        return both;
    }
}
