package vn.ntm.training.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The table as a file to keep: text for programs, a workbook for people. */
final class StatisticsFiles {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Without it Excel takes UTF-8 for the code page of the machine and spoils every accent. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final int WIDTH_OF_TEXT = 34;
    private static final int WIDTH_OF_NUMBER = 16;

    private StatisticsFiles() {}

    static byte[] csv(StatisticsTable table) {
        var text = new StringWriter();
        text.write(BYTE_ORDER_MARK);
        try (var printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (String line : table.title()) {
                printer.printRecord(line);
            }
            printer.println();
            printer.printRecord(table.headings());
            for (List<Object> row : table.rows()) {
                printer.printRecord(row.stream().map(StatisticsFiles::harmless));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Spreadsheets run a text that begins like a formula, and titles of classes are typed by anybody. */
    private static Object harmless(Object cell) {
        return cell instanceof String text && text.matches("[=+\\-@].*") ? "'" + text : cell;
    }

    static byte[] workbook(StatisticsTable table, String sheetName) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "NTM Training", "1.0")) {
            write(workbook.newWorksheet(sheetName), table);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Worksheet sheet, StatisticsTable table) {
        int row = 0;
        for (String line : table.title()) {
            sheet.value(row, 0, line);
            sheet.style(row, 0)
                    .fontName("Times New Roman")
                    .fontSize(row == 0 ? 14 : 12)
                    .set();
            row++;
        }
        sheet.style(0, 0).bold().fontName("Times New Roman").fontSize(14).set();
        int headingRow = row + 1;
        writeHeadings(sheet, headingRow, table.headings());
        row = headingRow + 1;
        for (List<Object> cells : table.rows()) {
            for (int column = 0; column < cells.size(); column++) {
                writeCell(sheet, row, column, cells.get(column), row == headingRow + 1);
            }
            row++;
        }
        sheet.freezePane(0, headingRow + 1);
        for (int column = 0; column < table.headings().size(); column++) {
            boolean isText = table.rows().getFirst().get(column) instanceof String;
            sheet.width(column, isText ? WIDTH_OF_TEXT : WIDTH_OF_NUMBER);
        }
    }

    private static void writeHeadings(Worksheet sheet, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
            sheet.style(row, column)
                    .bold()
                    .wrapText(true)
                    .horizontalAlignment("center")
                    .verticalAlignment("center")
                    .borderStyle("thin")
                    .fontName("Times New Roman")
                    .fontSize(12)
                    .set();
        }
    }

    private static void writeCell(Worksheet sheet, int row, int column, Object value, boolean isTotal) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
        var style = sheet.style(row, column)
                .borderStyle("thin")
                .fontName("Times New Roman")
                .fontSize(12);
        if (value instanceof Number) {
            // Excel prints the grouping sign of the machine: a point where it speaks Vietnamese.
            style.format("#,##0");
        }
        if (isTotal) {
            style.bold();
        }
        style.set();
    }
}
