package vn.ntm.training.registration.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.ntm.training.support.TestWorkbook.list;

import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.sheet.SheetLimits;
import vn.ntm.training.support.TestWorkbook;

class ListLinesTest {

    @Test
    void all_usual_headings_are_recognised_in_any_order() {
        ListLines lines = read(list().row(
                        "Ghi chú",
                        "Số CCCD",
                        "E-mail",
                        "Số điện thoại liên hệ",
                        "Tỉnh/thành phố",
                        "Huyện/quận",
                        "Xã/phường",
                        "Đơn vị công tác",
                        "Chức vụ, chức danh",
                        "Giới tính",
                        "Ngày, tháng, năm sinh",
                        "Tên",
                        "Họ và tên đệm",
                        "Cấp",
                        "Điểm cầu",
                        "TT")
                .row("", "", "", "", "", "", "", "", "", "", "1980", "An", "Nguyễn Văn", "", "", "1"));
        assertThat(ListColumn.values())
                .filteredOn(column -> lines.table().header().has(column))
                .doesNotContain(ListColumn.FULL_NAME, ListColumn.MALE, ListColumn.FEMALE)
                .hasSize(ListColumn.values().length - 3);
        assertThat(lines.people()).extracting(ListLine::name).containsExactly("Nguyễn Văn An");
    }

    @Test
    void a_name_may_be_merged_over_two_columns() {
        ListLines lines = read(list().row("STT", "Họ và tên", null, "Năm sinh")
                .row(1, "Nguyễn Văn", "An", 1980)
                .row(2, "Lê Thị Bình", null, 1981));
        assertThat(lines.people()).extracting(ListLine::name).containsExactly("Nguyễn Văn An", "Lê Thị Bình");
    }

    @Test
    void headings_within_the_list_and_what_stands_below_it_are_passed_over() {
        ListLines lines = read(list().row("STT", "Họ và tên", "Năm sinh", "Đơn vị công tác")
                .row("I", "Huyện Phú Hòa")
                .row(1, "Tống Công Minh", 1980, "Xã Hòa An")
                .row(null, "Cộng", 1)
                .row("II", "Huyện Tây Hòa")
                .row(1, "Lê Thị Bình", 1981, "Xã Hòa Bình 1")
                .row(2)
                .row()
                .row("Tổng cộng: 02 người")
                .row(null, null, null, "Phú Yên, ngày 05 tháng 8 năm 2026")
                .row(null, "Người lập biểu", null, "TM. ỦY BAN NHÂN DÂN")
                .row(null, "Trần Văn Ký", null, "Phạm Thị Duyệt"));
        assertThat(lines.people()).extracting(ListLine::name).containsExactly("Tống Công Minh", "Lê Thị Bình");
        assertThat(lines.passedOver()).extracting(ListLine::start).contains("I Huyện Phú Hòa", "Tổng cộng: 02 người");
        assertThat(lines.passedOver()).extracting(line -> line.row().number()).containsExactly(2, 4, 5, 9, 10, 11, 12);
    }

    @Test
    void who_signs_below_a_list_is_not_on_it() {
        ListLines lines = read(list().row("Họ và tên", "Chức vụ", "Xã")
                .row("Lê Thị Bình", "Công chức", "Xã Hòa An")
                .row("NGƯỜI LẬP DANH SÁCH", "CHỦ TỊCH")
                .row("(Ký, ghi rõ họ tên)", "(Ký tên, đóng dấu)")
                .row()
                .row("Trần Văn Ký", "Phạm Thị Duyệt"));
        assertThat(lines.people()).extracting(ListLine::name).containsExactly("Lê Thị Bình");
        lines = read(list().row("Họ và tên", "Chức vụ", "Xã")
                .row("Lê Thị Bình", "Công chức", "Xã Hòa An")
                .row("TM. ỦY BAN NHÂN DÂN")
                .row(null, "KT. CHỦ TỊCH")
                .row("ỦY BAN NHÂN DÂN XÃ", "PHÓ CHỦ TỊCH")
                .row("Phạm Thị Duyệt"));
        assertThat(lines.people()).extracting(ListLine::name).containsExactly("Lê Thị Bình");
    }

    @Test
    void chairmen_on_a_list_are_people() {
        ListLines lines = read(list().row("Họ và tên", "Chức vụ", "Xã")
                .row("Nguyễn Văn Chủ", "Chủ tịch", "Xã Hòa An")
                .row("Trần Thị Phó", "Phó Chủ tịch UBND xã")
                .row("Lê Văn Giám", "Giám đốc", "Xã Hòa An")
                .row("Phạm Thị Sau", "Công chức", "Xã Hòa An"));
        assertThat(lines.people())
                .extracting(ListLine::name)
                .containsExactly("Nguyễn Văn Chủ", "Trần Thị Phó", "Lê Văn Giám", "Phạm Thị Sau");
    }

    @Test
    void a_row_with_nothing_but_a_name_is_a_person_of_whom_much_is_missing() {
        ListLines lines =
                read(list().row("Họ và tên", "Năm sinh").row("Tống Công Minh").row("Cộng Văn Tổng", 1980));
        assertThat(lines.people()).extracting(ListLine::name).contains("Cộng Văn Tổng");
    }

    @Test
    void a_list_without_names_or_without_rows_is_refused() {
        assertThatThrownBy(() -> read(list().row("STT", "Năm sinh").row(1, 1980)))
                .hasMessageContaining("list.no-name-column");
        assertThatThrownBy(() -> read(list().row("STT", "Họ và tên").row(1).row("Tổng cộng")))
                .hasMessageContaining("sheet.no-rows");
    }

    private static ListLines read(TestWorkbook workbook) {
        return ListLines.read(workbook.xlsx(), "a.xlsx", SheetLimits.STANDARD);
    }
}
