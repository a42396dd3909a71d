package vn.ntm.training.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.shared.text.legacy.Written.inTcvn3;
import static vn.ntm.training.shared.text.legacy.Written.inVni;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.support.TestWorkbook;

class LegacyRowsTest {

    /** The columns of a list for this test. */
    enum Column implements SheetColumn {
        NAME("ho va ten"),
        POSITION("chuc vu");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        @Override
        public List<String> headings() {
            return List.of(heading);
        }
    }

    private final List<String> names = new ArrayList<>();

    @Test
    void a_word_that_could_be_either_follows_its_row_and_then_the_list() {
        List<SheetConversion> conversions = read(TestWorkbook.list()
                .row(inVni("Họ và tên"), inVni("Chức vụ"))
                .row(inVni("Phan Thị Lan"), inVni("Chủ tịch"))
                .row(inVni("Phan Thị Mai"), "")
                .xlsx());
        assertThat(names).containsExactly("Phan Thị Lan", "Phan Thị Mai");
        assertThat(conversions).extracting(SheetConversion::row).containsExactly(2, 2, 3);
        assertThat(conversions.getFirst().before()).isEqualTo("Phan Thò Lan");
    }

    @Test
    void in_a_mixed_list_each_row_is_read_as_it_was_written() {
        List<SheetConversion> conversions = read(TestWorkbook.list()
                .row("Họ và tên", "Chức vụ")
                .row("Phan Thò", "Chủ tịch")
                .row(inTcvn3("Lê Thị Ánh"), inTcvn3("Chủ tịch"))
                .row(inVni("Phan Thị Bé"), inVni("Phó chủ tịch"))
                .row("Lê Hà", "")
                .row("Tran Van An", "Cong chuc")
                .xlsx());
        assertThat(names).containsExactly("Phan Thò", "Lê Thị Ánh", "Phan Thị Bé", "Lê Hà", "Tran Van An");
        assertThat(conversions).extracting(SheetConversion::row).containsOnly(3, 4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TCVN3", "VNI"})
    void a_text_in_the_bytes_of_old_programs_is_read(String encoding) {
        TestWorkbook list = TestWorkbook.list();
        for (String[] row : new String[][] {
            {"Họ và tên", "Chức vụ"}, {"Nguyễn Thị Phượng", "Phó Chủ tịch"}, {"Trần Đức Ý", "Công chức địa chính"}
        }) {
            list.row(
                    encoding.equals("VNI") ? inVni(row[0]) : inTcvn3(row[0]),
                    encoding.equals("VNI") ? inVni(row[1]) : inTcvn3(row[1]));
        }
        read(SheetFile.open(list.csv(';', Charset.forName("windows-1252")), "a.csv"));
        assertThat(names).containsExactly("Nguyễn Thị Phượng", "Trần Đức Ý");
    }

    private List<SheetConversion> read(byte[] workbook) {
        return read(SheetFile.open(workbook, "a.xlsx"));
    }

    private List<SheetConversion> read(SheetFile file) {
        SheetTable<Column> table = file.tableInAnyEncoding(Column.class);
        return table.forEachConverted(row -> names.add(table.header().text(row, Column.NAME)));
    }
}
