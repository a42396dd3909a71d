package vn.ntm.training.attendance.reconciliation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** The reconciliation as a workbook, opened by another library than the one that wrote it. */
@QuarkusTest
class ReconciliationFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final String FORMULA = "=HYPERLINK(\"http://x\",\"A\")";

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private UnitPath own;
    private GivenClass held;
    private UUID room;

    @BeforeEach
    void two_rooms_of_which_one_is_settled() {
        own = commune(0);
        held = rows.classOn(DAY).session(DAY.plusDays(1));
        room = held.site(own.lowest());
        held.site(commune(1).lowest());
        rows.execute("update site set name = ? where id = ?", FORMULA, room);
        UUID an = held.registered("Trần Văn An", own, CadreLevel.COMMUNE, room);
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
        String api = "/api/sessions/" + held.session() + "/sites/" + room;
        given().contentType(ContentType.JSON)
                .body(Map.of("headcount", 3, "marks", List.of(Map.of("registrationId", an, "status", "PRESENT"))))
                .put(api + "/roll")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("outcome", "CONFIRMED", "heads", 3, "reason", "+2 người không ký"))
                .post(api + "/decisions")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void each_room_stands_with_its_numbers_and_what_was_decided_of_it() throws Exception {
        try (var workbook = open(users.admin().browser(), session())) {
            var sheet = workbook.getFirstSheet();
            assertThat(sheet.getName()).isEqualTo("Buổi 1");
            List<Row> lines = sheet.read();
            assertThat(lines.getFirst().getCellText(0)).isEqualTo("Đối chiếu điểm cầu");
            assertThat(texts(lines)).anyMatch(text -> text.contains("tính theo tên có mặt"));
            Row settled = line(lines, FORMULA);
            assertThat(settled.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(settled.getCell(1).getFormula()).isNull();
            assertThat(settled.getCellText(3)).isEqualTo("Đã xác nhận");
            assertThat(settled.getCellAsNumber(6).orElseThrow().intValue()).isEqualTo(1);
            assertThat(settled.getCellAsNumber(8).orElseThrow().intValue()).isEqualTo(3);
            assertThat(settled.getCellText(9)).as("no log was applied").isEmpty();
            assertThat(settled.getCellText(10)).isEqualTo("không");
            assertThat(settled.getCellText(12)).contains("Số người khác số tên");
            assertThat(settled.getCellText(13)).isEqualTo("Xác nhận số liệu");
            assertThat(settled.getCellAsNumber(14).orElseThrow().intValue()).isEqualTo(3);
            assertThat(settled.getCellText(15)).isEqualTo("+2 người không ký");
            assertThat(settled.getCellText(17)).isEqualTo("03/08/2026 13:00");
            assertThat(texts(lines)).containsOnlyOnce("Chưa quyết định");
        }
    }

    @Test
    void nothing_in_it_is_a_formula(@TempDir Path folder) throws Exception {
        byte[] file = read(users.admin().browser(), session());
        Path kept = Files.write(folder.resolve("doi-chieu.xlsx"), file);
        try (var zip = new ZipFile(kept.toFile())) {
            for (var part : Collections.list(zip.entries())) {
                String xml = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(xml).doesNotContain("<f>", "<f ");
            }
        }
    }

    @Test
    void a_class_has_a_sheet_for_each_session_and_a_province_sees_its_rooms_only() throws Exception {
        var province = users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId()));
        try (var workbook = open(province.browser(), "/classes/" + held.id() + "/reconciliation.xlsx")) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName())).containsExactly("Buổi 1", "Buổi 2");
        }
        try (var workbook = open(province.browser().header("Accept-Language", "vi"), session())) {
            List<Row> lines = workbook.getFirstSheet().read();
            assertThat(line(lines, FORMULA).getCellAsNumber(0).orElseThrow().intValue())
                    .isOne();
            assertThat(texts(lines)).noneMatch("Chưa quyết định"::equals);
        }
        var foreign = users.with(GrantInput.of(Role.PROVINCE_DESK, commune(2).provinceId()));
        try (var workbook = open(foreign.browser(), session())) {
            assertThat(texts(workbook.getFirstSheet().read())).doesNotContain(FORMULA, "Chưa quyết định");
        }
    }

    @Test
    void where_heads_and_names_differ_the_pages_say_which_of_them_counts() {
        String page = "/sessions/" + held.session() + "/sites/" + room + "/decisions";
        assertThat(users.admin().browser().get(page).asString())
                .contains("Quyết định công nhận 3 người, điểm danh có 1 tên có mặt: lượt học viên tính theo 1 tên đó.");
        assertThat(users.admin()
                        .browser()
                        .get("/sessions/" + held.session() + "/reconciliation")
                        .asString())
                .contains("chỉ lưu cùng quyết định", "reconciliation.xlsx");
    }

    private static ReadableWorkbook open(RequestSpecification reader, String address) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(read(reader, address)));
    }

    private static byte[] read(RequestSpecification reader, String address) {
        return reader.get(address)
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .extract()
                .asByteArray();
    }

    private static Row line(List<Row> lines, String name) {
        return lines.stream()
                .filter(line -> line.getCellCount() > 1 && line.getCellText(1).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Row> lines) {
        return lines.stream()
                .flatMap(Row::stream)
                .filter(cell -> cell != null)
                .map(cell -> cell.getText())
                .toList();
    }

    private String session() {
        return "/sessions/" + held.session() + "/reconciliation.xlsx";
    }

    private UnitPath commune(int province) {
        long id = units.communesOn(units.provincesOn(DAY).get(province).id(), DAY)
                .getFirst()
                .id();
        return rows.path(id, DAY);
    }
}
