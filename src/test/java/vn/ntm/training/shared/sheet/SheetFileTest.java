package vn.ntm.training.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.training.support.TestWorkbook.list;
import static vn.ntm.training.support.TestWorkbook.ofXml;
import static vn.ntm.training.support.TestWorkbook.sheet;
import static vn.ntm.training.support.TestWorkbook.zip;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.support.TestWorkbook;

class SheetFileTest {

    enum Column implements SheetColumn {
        NAME("ho va ten"),
        BIRTH("nam sinh", "ngay sinh"),
        PHONE("so dien thoai", "sdt");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        @Override
        public List<String> headings() {
            return headings;
        }
    }

    private static final TestWorkbook LIST = list().row("Họ và tên", "Năm sinh", "SĐT")
            .row("Nguyễn Văn An", "1980", "0912345678")
            .row("Lê Thị Đào", "1975", "");

    @Test
    void a_workbook_is_read_row_by_row_as_text() {
        byte[] workbook = list().row("DANH SÁCH CÁN BỘ")
                .row()
                .row("Họ và tên", "Ngày sinh", "SĐT")
                .row(" Nguyễn  Văn An\n", LocalDate.of(1980, 5, 7), 912345678)
                .row()
                .row("Lê Thị Đào", 1975.0, 1.5)
                .xlsx();
        assertThat(rows(workbook, "a.xlsx"))
                .containsExactly(
                        new SheetRow(4, List.of("Nguyễn Văn An", "07/05/1980", "912345678")),
                        new SheetRow(6, List.of("Lê Thị Đào", "1975", "1.5")));
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t'})
    void a_text_is_read_whatever_divides_its_columns(char delimiter) {
        assertThat(rows(LIST.csv(delimiter, StandardCharsets.UTF_8), "a.csv"))
                .containsExactly(
                        new SheetRow(2, List.of("Nguyễn Văn An", "1980", "0912345678")),
                        new SheetRow(3, List.of("Lê Thị Đào", "1975")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-8"})
    void a_text_in_unicode_is_read_with_and_without_a_mark(String charset) {
        byte[] text = LIST.csv('\t', Charset.forName(charset));
        assertThat(rows(text, "a.txt")).hasSize(2).first().satisfies(row -> assertThat(row.cell(0))
                .isEqualTo("Nguyễn Văn An"));
    }

    @Test
    void a_text_of_Vietnamese_Windows_is_read_and_the_guess_is_told() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hoà", Normalizer.Form.NFD)
                .replace("e\u0302", "ê")
                .replace("a\u0302", "â");
        byte[] text = list().row("Họ va\u0300 tên".replace("ọ", "o\u0323"), "Năm sinh")
                .row(decomposed, 1980)
                .csv(';', Charset.forName("windows-1258"));
        assertThat(SheetFile.open(text, "a.csv").guessedEncoding()).contains("windows-1258");
        assertThat(rows(text, "a.csv")).containsExactly(new SheetRow(2, List.of("Nguyễn Thị Hoà", "1980")));
        assertThat(SheetFile.open(LIST.csv(',', StandardCharsets.UTF_8), "a.csv")
                        .guessedEncoding())
                .isEmpty();
    }

    @Test
    void formulas_are_read_as_the_values_saved_with_them() {
        byte[] workbook = ofXml(sheet("""
                        <row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><r><t>Năm</t></r><r><t> sinh</t></r><rPh><t>x</t></rPh></is></c></row>
                        <row r='2'><c r='A2' t='str'><f>A9&amp;B9</f><v>Lê Văn A</v></c><c r='B2' s='1'><f>1+1</f><v>29221.5</v></c></row>
                        <row r='3'><c r='A3' t='e'><v>#REF!</v></c><c r='B3'><v>1.98E3</v></c><c r='C3'><f>A1</f></c></row>
                        """), "Họ và tên");
        assertThat(rows(workbook, "a.xlsx"))
                .containsExactly(
                        new SheetRow(2, List.of("Lê Văn A", "01/01/1980")), new SheetRow(3, List.of("#REF!", "1980")));
    }

    @Test
    void zeros_that_only_a_format_shows_are_read() {
        byte[] workbook = ofXml(
                sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                        + "<row><c t='s'><v>2</v></c><c s='2'><v>912345678</v></c></row>"),
                "Họ và tên",
                "SĐT",
                "An");
        assertThat(rows(workbook, "a.xlsx")).containsExactly(new SheetRow(2, List.of("An", "0912345678")));
    }

    @Test
    void rows_and_cells_without_numbers_follow_each_other() {
        byte[] workbook = ofXml(
                sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                        + "<row><c t='s'><v>2</v></c><c><v>1980</v></c></row>"),
                "Họ và tên",
                "Năm sinh",
                "An");
        assertThat(rows(workbook, "a.xlsx")).containsExactly(new SheetRow(2, List.of("An", "1980")));
    }

    @Test
    void text_merged_over_several_rows_counts_for_each_of_them() {
        byte[] workbook = list().row("Họ và tên", "Năm sinh", "SĐT")
                .row("An", 1980, "0912345678")
                .row("Bình", 1981)
                .row()
                .row("Chi", 1982)
                .merge(1, 2, 3, 2)
                .xlsx();
        assertThat(rows(workbook, "a.xlsx"))
                .containsExactly(
                        new SheetRow(2, List.of("An", "1980", "0912345678")),
                        new SheetRow(3, List.of("Bình", "1981", "0912345678")),
                        new SheetRow(5, List.of("Chi", "1982")));
    }

    @Test
    void the_list_comes_again_with_a_column_more_and_all_else_as_it_was() {
        byte[] workbook = list().row("DANH SÁCH", null, null, null, null)
                .row("Họ và tên", "Năm sinh")
                .row("An", LocalDate.of(1980, 5, 7))
                .row("Tổng cộng: 1")
                .merge(0, 0, 0, 4)
                .xlsx();
        byte[] result = SheetFile.open(workbook, "a.xlsx")
                .table(Column.class)
                .withColumn("Kết quả", Map.of(3, "Lỗi: <1> & \"2\""));
        assertThat(TestWorkbook.read(result))
                .containsExactly(
                        List.of("DANH SÁCH"),
                        List.of("Họ và tên", "Năm sinh", "Kết quả"),
                        List.of("An", "29348.0", "Lỗi: <1> & \"2\""),
                        List.of("Tổng cộng: 1"));
        assertThat(SheetFile.open(result, "a.xlsx").table(Column.class).header().firstRow())
                .isEqualTo(2);
    }

    @Test
    void the_result_of_a_text_is_a_workbook() {
        byte[] result = SheetFile.open(LIST.csv(';', StandardCharsets.UTF_8), "a.csv")
                .table(Column.class)
                .withColumn("Kết quả", Map.of(2, "Tốt", 3, "Lỗi"));
        assertThat(TestWorkbook.read(result))
                .containsExactly(
                        List.of("Họ và tên", "Năm sinh", "SĐT", "Kết quả"),
                        List.of("Nguyễn Văn An", "1980", "0912345678", "Tốt"),
                        List.of("Lê Thị Đào", "1975", "", "Lỗi"));
    }

    @Test
    void a_text_with_the_name_of_a_workbook_is_refused() {
        refused(LIST.csv(',', StandardCharsets.UTF_8), "danh-sach.xlsx", "sheet.text-as-workbook");
    }

    @Test
    void files_of_other_kinds_are_refused_by_their_first_bytes() {
        refused(new byte[0], "a.xlsx", "sheet.empty-file");
        refused("   \n".getBytes(StandardCharsets.UTF_8), "a.csv", "sheet.empty-file");
        refused("%PDF-1.7".getBytes(StandardCharsets.UTF_8), "a.xlsx", "sheet.wrong-kind");
        refused(" <html><table>".getBytes(StandardCharsets.UTF_8), "a.xls", "sheet.wrong-kind");
        refused(zip(Map.of("word/document.xml", "<x/>")), "a.xlsx", "sheet.wrong-kind");
        refused(zip(Map.of("a.txt", "x")), "a.xlsx", "sheet.wrong-kind");
        refused(new byte[] {1, 0, 0, 0, 5, 0, 0, 0, 9}, "a.csv", "sheet.not-a-list");
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        refused(old, "a.xls", "sheet.old-excel");
        byte[] name = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(name, 0, old, 512, name.length);
        refused(old, "a.xlsx", "sheet.password");
    }

    @Test
    void a_file_cut_in_half_is_refused() {
        byte[] workbook = LIST.xlsx();
        refused(Arrays.copyOf(workbook, workbook.length / 2), "a.xlsx", "sheet.truncated");
        refused("Họ và tên,Năm sinh\n\"An,1980\n".getBytes(StandardCharsets.UTF_8), "a.csv", "sheet.open-quote");
    }

    @Test
    void a_zip_bomb_is_refused_before_it_is_read() {
        refused(ofXml(sheet("<!--" + "x".repeat(30_000_000) + "-->")), "a.xlsx", "sheet.bomb");
        byte[] large = ofXml(sheet("<row r='1'/>".repeat(1000)));
        var limits = new SheetLimits(1 << 20, 10_000, 10, 10, 10, 10, 10);
        assertThatThrownBy(() -> SheetFile.open(large, "a.xlsx", limits))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.fields().getFirst().code())
                        .isEqualTo("sheet.bomb"));
    }

    @Test
    void macros_and_a_thousand_sheets_are_refused() {
        refused(zip(Map.of("[Content_Types].xml", "<Types/>", "xl/vbaProject.bin", "x")), "a.xlsm", "sheet.macros");
        Map<String, String> sheets = new HashMap<>(Map.of("[Content_Types].xml", "<Types/>"));
        for (int i = 0; i < 1000; i++) {
            sheets.put("xl/worksheets/sheet" + i + ".xml", "<x/>");
        }
        refused(zip(sheets), "a.xlsx", "sheet.too-many-sheets");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r='1'><c r='ZZZZZZ1'><v>1</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>2000000000</v></c></row>",
                "<row r='1'><c r='A1' t='s'><v>999999999</v></c></row>",
                "<row r='2'/><row r='1'/>",
                "<row r='1'><c r='A1'><v>1</v></row>",
                "&lol;"
            })
    void a_sheet_that_no_program_writes_is_refused(String rows) {
        refused(ofXml(sheet(rows), "Họ và tên"), "a.xlsx", "sheet.damaged");
    }

    @Test
    void entities_are_refused() {
        refused(
                ofXml("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet><sheetData><row><c><is><t>&a;</t></is></c></row>"
                        + "</sheetData></worksheet>"),
                "a.xlsx",
                "sheet.damaged");
    }

    @Test
    void escaped_signs_are_no_entities_however_many() {
        byte[] workbook = ofXml(
                sheet("<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>"
                        + "<row><c t='inlineStr'><is><t>&amp;&#225;</t></is></c></row>".repeat(40_000)),
                "Họ và tên",
                "Năm sinh");
        assertThat(rows(workbook, "a.xlsx")).hasSize(40_000).last().satisfies(row -> assertThat(row.cell(0))
                .isEqualTo("&á"));
    }

    @Test
    void huge_numbers_stay_as_they_are() {
        byte[] workbook = ofXml(
                sheet("<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c></row>"
                        + "<row r='2'><c r='A2'><v>1E999999999</v></c><c r='B2' s='1'><v>1E300</v></c></row>"
                        + "<row r='3'><c r='A3'><v>" + "9".repeat(1_000_000) + "</v></c></row>"),
                "Họ và tên",
                "Năm sinh");
        List<SheetRow> rows = rows(workbook, "a.xlsx");
        assertThat(rows.getFirst().cells()).containsExactly("1E999999999", "1E300");
        assertThat(rows.get(1).cell(0)).hasSize(2_000);
    }

    @Test
    void too_many_rows_columns_and_bytes_are_refused() {
        var limits = new SheetLimits(100_000, 1 << 20, 50, 5, 1, 3, 20);
        SheetTable<Column> table = SheetFile.open(LIST.xlsx(), "a.xlsx", limits).table(Column.class);
        assertThatThrownBy(() -> table.forEachRow(row -> {}))
                .isInstanceOfSatisfying(InvalidInput.class, problem -> assertThat(
                                problem.fields().getFirst().code())
                        .isEqualTo("sheet.too-many-rows"));
        byte[] wide = list().row("Họ và tên", "Năm sinh", "a", "b").xlsx();
        assertThatThrownBy(() -> SheetFile.open(wide, "a.xlsx", limits).table(Column.class))
                .hasMessageContaining("sheet.too-many-columns");
        assertThatThrownBy(() -> SheetFile.open(new byte[100_001], "a.csv", limits))
                .hasMessageContaining("sheet.too-large");
    }

    @Test
    void a_file_without_a_heading_is_refused() {
        refused(list().row("An", 1980).row("Bình", 1981).xlsx(), "a.xlsx", "sheet.no-header");
    }

    private static List<SheetRow> rows(byte[] file, String name) {
        List<SheetRow> rows = new ArrayList<>();
        SheetFile.open(file, name).table(Column.class).forEachRow(rows::add);
        return rows;
    }

    private static void refused(byte[] file, String name, String code) {
        assertThatThrownBy(() -> rows(file, name)).isInstanceOfSatisfying(InvalidInput.class, problem -> {
            assertThat(problem.fields().getFirst().name()).isEqualTo("file");
            assertThat(problem.fields().getFirst().code()).isEqualTo(code);
        });
    }
}
