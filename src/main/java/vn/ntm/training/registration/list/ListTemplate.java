package vn.ntm.training.registration.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.ntm.training.registration.list.TemplateChoices.Choice;

/**
 * An empty list of one class to fill in: headings as the import knows them, with something to choose from where there is. The
 * line with the code of the class tells a list for another class.
 */
final class ListTemplate {

    private record Column(String heading, int width, boolean text) {}

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 6, false),
            new Column("Họ và tên", 28, false),
            new Column("Năm sinh", 11, true),
            new Column("Giới tính", 11, false),
            new Column("Chức vụ", 24, false),
            new Column("Đơn vị công tác", 26, false),
            new Column("Xã/phường", 26, false),
            new Column("Tỉnh/thành phố", 22, false),
            new Column("Cấp cán bộ", 13, false),
            new Column("Điểm cầu", 26, false),
            new Column("Số điện thoại", 16, true),
            new Column("Thư điện tử", 26, false),
            new Column("Ghi chú", 20, false));

    private static final int HEADING_ROW = 4;
    private static final int FIRST_ROW = HEADING_ROW + 1;
    private static final int LAST_ROW = FIRST_ROW + 500;

    private ListTemplate() {}

    static byte[] workbook(String code, String title, TemplateChoices choices) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "NTM Training", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            head(sheet, code, title);
            for (int i = 0; i < COLUMNS.size(); i++) {
                Column column = COLUMNS.get(i);
                sheet.value(HEADING_ROW, i, column.heading());
                sheet.width(i, column.width());
                if (column.text()) {
                    // As text: Excel eats the 0 of a number.
                    sheet.range(FIRST_ROW, i, LAST_ROW, i).style().format("@").set();
                }
            }
            sheet.range(HEADING_ROW, 0, HEADING_ROW, COLUMNS.size() - 1)
                    .style()
                    .bold()
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
            sheet.freezePane(0, FIRST_ROW);
            choose(sheet, workbook.newWorksheet("Danh mục"), choices);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void head(Worksheet sheet, String code, String title) {
        sheet.value(0, 0, "DANH SÁCH HỌC VIÊN");
        sheet.style(0, 0).bold().fontSize(14).set();
        sheet.value(1, 0, "Mã lớp: " + code);
        sheet.style(1, 0).bold().set();
        sheet.value(2, 0, "Tên lớp: " + title);
    }

    /** The choices stand in a sheet of their own, which the import passes over. */
    private static void choose(Worksheet sheet, Worksheet lookup, TemplateChoices choices) {
        List<Choice> all = choices.all();
        for (int i = 0; i < all.size(); i++) {
            Choice choice = all.get(i);
            lookup.value(0, i, choice.heading());
            for (int j = 0; j < choice.values().size(); j++) {
                lookup.value(j + 1, i, choice.values().get(j));
            }
            if (!choice.values().isEmpty()) {
                int column = column(choice.heading());
                Range values = lookup.range(1, i, choice.values().size(), i);
                // A warning only: who is of a former unit may be written as well.
                sheet.range(FIRST_ROW, column, LAST_ROW, column)
                        .validateWithList(values)
                        .allowBlank(true)
                        .showErrorMessage(true)
                        .errorStyle(DataValidationErrorStyle.WARNING)
                        .errorTitle(choice.heading())
                        .error("Giá trị này không có trong danh mục. Vẫn giữ?");
            }
        }
        lookup.setVisibilityState(VisibilityState.HIDDEN);
    }

    private static int column(String heading) {
        return COLUMNS.stream().map(Column::heading).toList().indexOf(heading);
    }
}
