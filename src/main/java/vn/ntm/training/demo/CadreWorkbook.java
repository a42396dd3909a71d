package vn.ntm.training.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A list as a province sends it: two title rows, headings, a line for each cadre, a closing line. */
final class CadreWorkbook {

    private static final List<String> HEADINGS = List.of(
            "STT",
            "Họ và tên",
            "Năm sinh",
            "Giới tính",
            "Chức vụ",
            "Đơn vị công tác",
            "Xã/phường",
            "Huyện/quận",
            "Tỉnh/thành phố",
            "Cấp",
            "Số điện thoại");
    private static final int HEADING_ROW = 3;

    private CadreWorkbook() {}

    static byte[] of(String classTitle, List<SyntheticCadre> cadres) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "NTM Training", "1.0")) {
            write(workbook.newWorksheet("Danh sách"), classTitle, cadres);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, String classTitle, List<SyntheticCadre> cadres) {
        sheet.value(0, 0, "DANH SÁCH CÁN BỘ ĐĂNG KÝ THAM GIA TẬP HUẤN (DỮ LIỆU MÔ PHỎNG)");
        sheet.range(0, 0, 0, HEADINGS.size() - 1).merge();
        sheet.value(1, 0, classTitle);
        sheet.range(1, 0, 1, HEADINGS.size() - 1).merge();
        for (int column = 0; column < HEADINGS.size(); column++) {
            sheet.value(HEADING_ROW, column, HEADINGS.get(column));
        }
        int row = HEADING_ROW;
        for (SyntheticCadre cadre : cadres) {
            row++;
            write(sheet, row, row - HEADING_ROW, cadre);
        }
        sheet.value(row + 2, 1, "Tổng cộng: " + cadres.size() + " người");
    }

    private static void write(Worksheet sheet, int row, int ordinal, SyntheticCadre cadre) {
        sheet.value(row, 0, ordinal);
        sheet.value(row, 1, cadre.fullName());
        sheet.value(row, 2, cadre.birthYear());
        sheet.value(row, 3, cadre.female() ? "Nữ" : "Nam");
        sheet.value(row, 4, cadre.position());
        sheet.value(row, 5, cadre.organisation());
        sheet.value(row, 6, cadre.commune());
        sheet.value(row, 7, cadre.district());
        sheet.value(row, 8, cadre.province());
        sheet.value(
                row,
                9,
                switch (cadre.level()) {
                    case PROVINCE -> "Tỉnh";
                    case DISTRICT -> "Huyện";
                    default -> "Xã";
                });
        sheet.value(row, 10, cadre.phone());
    }
}
