package vn.ntm.training.attendance.reconciliation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes tables as a workbook, a sheet for each, while it is sent. Texts are texts in it, also those that begin like a formula:
 * names of rooms and reasons are typed by anybody.
 */
final class ReconciliationWorkbook {

    private static final String FONT = "Times New Roman";
    private static final double[] WIDTHS = {6, 32, 40, 20, 12, 12, 12, 14, 16, 14, 16, 12, 44, 26, 16, 44, 26, 20};
    private static final int FLUSHED_AT_ONCE = 200;

    private ReconciliationWorkbook() {}

    static void write(List<ReconciliationTable> tables, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "NTM Training", "1.0")) {
            for (ReconciliationTable table : tables) {
                Worksheet sheet = workbook.newWorksheet(table.name());
                write(sheet, table);
                sheet.finish();
            }
        }
    }

    private static void write(Worksheet sheet, ReconciliationTable table) throws IOException {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        int row = 0;
        for (String line : table.title()) {
            sheet.inlineString(row, 0, line);
            var style = sheet.style(row, 0).fontName(FONT).fontSize(row == 0 ? 14 : 12);
            (row == 0 ? style.bold() : style).set();
            row++;
        }
        int heading = ++row;
        sheet.freezePane(2, heading + 1);
        for (int column = 0; column < table.headings().size(); column++) {
            sheet.inlineString(heading, column, table.headings().get(column));
            sheet.style(heading, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .fontName(FONT)
                    .fontSize(12)
                    .set();
        }
        for (List<Object> cells : table.rows()) {
            row++;
            for (int column = 0; column < cells.size(); column++) {
                write(sheet, row, column, cells.get(column));
            }
            if (row % FLUSHED_AT_ONCE == 0) {
                sheet.flush();
            }
        }
    }

    private static void write(Worksheet sheet, int row, int column, Object cell) {
        var style = sheet.style(row, column)
                .borderStyle("thin")
                .verticalAlignment("top")
                .fontName(FONT)
                .fontSize(12);
        if (cell instanceof Number number) {
            sheet.value(row, column, number);
            // Excel prints the grouping sign of the machine: a point where it speaks Vietnamese.
            style.format("#,##0").set();
        } else {
            if (cell != null) {
                sheet.inlineString(row, column, cell.toString());
            }
            style.wrapText(true).set();
        }
    }
}
