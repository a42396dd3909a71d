package vn.ntm.training.shared.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetHeaderTest {

    enum Column implements SheetColumn {
        NUMBER("stt"),
        NAME("ho va ten", "ho ten"),
        BIRTH("nam sinh"),
        MALE("nam"),
        FEMALE("nu"),
        GENDER("gioi tinh"),
        UNIT("don vi cong tac");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        @Override
        public List<String> headings() {
            return headings;
        }
    }

    @Test
    void columns_are_found_in_any_order_below_titles() {
        List<SheetRow> rows = rows(
                List.of("UBND XÃ HÒA AN"),
                List.of("Danh sách họ tên cán bộ (kèm theo công văn)"),
                List.of("Đơn vị  công tác (xã, huyện)", "STT", "HỌ VÀ TÊN *", "Năm sinh"),
                List.of("Xã Hòa An", "1", "Nguyễn Văn An", "1980"));
        SheetHeader<Column> header = SheetHeader.find(rows, Column.class).orElseThrow();
        assertThat(header.firstRow()).isEqualTo(3);
        assertThat(header.lastRow()).isEqualTo(3);
        assertThat(header.text(rows.get(3), Column.NAME)).isEqualTo("Nguyễn Văn An");
        assertThat(header.text(rows.get(3), Column.UNIT)).isEqualTo("Xã Hòa An");
        assertThat(header.text(rows.get(3), Column.GENDER)).isEmpty();
        assertThat(header.heading(Column.NAME)).isEqualTo("HỌ VÀ TÊN *");
        assertThat(header.has(Column.MALE)).isFalse();
    }

    @Test
    void two_rows_of_headings_are_read_as_one() {
        List<SheetRow> rows = rows(
                List.of("STT", "Họ tên", "Giới tính", "", "Đơn vị công tác"),
                List.of("", "", "Nam", "Nữ"),
                List.of("(1)", "(2)", "(3)", "(4)", "(5)"),
                List.of("1", "An", "x", "", "Xã Hòa An"));
        SheetHeader<Column> header = SheetHeader.find(rows, Column.class).orElseThrow();
        assertThat(header.lastRow()).isEqualTo(3);
        assertThat(header.text(rows.get(3), Column.MALE)).isEqualTo("x");
        assertThat(header.has(Column.FEMALE)).isTrue();
        assertThat(header.has(Column.GENDER)).isFalse();
        assertThat(header.heading(Column.FEMALE)).isEqualTo("Giới tính – Nữ");
    }

    @Test
    void a_first_row_of_the_list_is_no_heading_even_where_it_says_Nam() {
        List<SheetRow> rows =
                rows(List.of("STT", "Họ tên", "Giới tính", "Năm sinh"), List.of("1", "Trần Văn Nam", "Nam", "1980"));
        SheetHeader<Column> header = SheetHeader.find(rows, Column.class).orElseThrow();
        assertThat(header.lastRow()).isEqualTo(1);
        assertThat(header.has(Column.GENDER)).isTrue();
    }

    @Test
    void one_known_word_is_no_heading() {
        assertThat(SheetHeader.find(rows(List.of("Nam"), List.of("Họ tên", "x")), Column.class))
                .isEmpty();
    }

    @SafeVarargs
    private static List<SheetRow> rows(List<String>... cells) {
        List<SheetRow> rows = new ArrayList<>();
        for (List<String> row : cells) {
            rows.add(new SheetRow(rows.size() + 1, row));
        }
        return rows;
    }
}
