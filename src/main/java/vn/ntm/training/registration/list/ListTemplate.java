package vn.ntm.training.registration.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An empty list to fill in, with headings as the import knows them. */
final class ListTemplate {

    private static final String[] HEADINGS = {
        "STT",
        "Họ và tên",
        "Năm sinh",
        "Giới tính",
        "Chức vụ",
        "Đơn vị công tác",
        "Xã/phường",
        "Tỉnh/thành phố",
        "Cấp cán bộ",
        "Số điện thoại",
        "Thư điện tử",
        "Ghi chú"
    };

    private static final int WIDTH = 20;
    private static final int ROWS_AS_TEXT = 500;

    private ListTemplate() {}

    static byte[] workbook() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "NTM Training", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int column = 0; column < HEADINGS.length; column++) {
                sheet.value(0, column, HEADINGS[column]);
                sheet.width(column, column == 0 ? WIDTH / 3.0 : WIDTH);
            }
            sheet.range(0, 0, 0, HEADINGS.length - 1)
                    .style()
                    .bold()
                    .borderStyle("thin")
                    .wrapText(true)
                    .set();
            // Telephone numbers as text: Excel eats the 0 of a number.
            sheet.range(1, 9, ROWS_AS_TEXT, 9).style().format("@").set();
            sheet.freezePane(0, 1);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
