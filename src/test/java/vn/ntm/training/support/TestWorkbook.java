package vn.ntm.training.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;

/** Lists as people would send them, written for tests: {@code TestWorkbook.list().row("STT", "Họ và tên").xlsx()}. */
public final class TestWorkbook {

    private final List<Object[]> rows = new ArrayList<>();
    private final List<int[]> merged = new ArrayList<>();

    private TestWorkbook() {}

    public static TestWorkbook list() {
        return new TestWorkbook();
    }

    /** Text, numbers, dates and null for a blank cell; no cell at all is a blank row. */
    public TestWorkbook row(Object... cells) {
        rows.add(cells);
        return this;
    }

    /** Merges cells, counted from 0. */
    public TestWorkbook merge(int top, int left, int bottom, int right) {
        merged.add(new int[] {top, left, bottom, right});
        return this;
    }

    public byte[] xlsx() {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "NTM Training tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).length; j++) {
                    write(sheet, i, j, rows.get(i)[j]);
                }
            }
            merged.forEach(
                    area -> sheet.range(area[0], area[1], area[2], area[3]).merge());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public byte[] csv(char delimiter, Charset charset) {
        return rows.stream()
                .map(row -> Arrays.stream(row)
                        .map(cell -> cell == null ? "" : cell.toString())
                        .map(cell -> cell.indexOf(delimiter) < 0 ? cell : '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(String.valueOf(delimiter))))
                .collect(Collectors.joining("\r\n"))
                .getBytes(charset);
    }

    /** A workbook of one sheet whose XML is told, for what no program writes. */
    public static byte[] ofXml(String sheetXml, String... strings) {
        String texts = Arrays.stream(strings)
                .map(text -> "<si><t>" + text + "</t></si>")
                .collect(Collectors.joining("", "<sst xmlns='" + MAIN + "'>", "</sst>"));
        return zip(Map.of(
                "[Content_Types].xml", CONTENT_TYPES,
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/styles.xml", STYLES,
                "xl/sharedStrings.xml", texts,
                "xl/worksheets/sheet1.xml", sheetXml));
    }

    /** The sheet XML around rows. */
    public static String sheet(String rows) {
        return "<?xml version='1.0' encoding='UTF-8'?><worksheet xmlns='" + MAIN + "'><sheetData>" + rows
                + "</sheetData></worksheet>";
    }

    public static byte[] zip(Map<String, String> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The texts of the first sheet as another library reads them, by row and column. */
    public static List<List<String>> read(byte[] xlsx) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            List<List<String>> rows = new ArrayList<>();
            for (var row : workbook.getFirstSheet().read()) {
                while (rows.size() < row.getRowNum() - 1) {
                    rows.add(List.of());
                }
                rows.add(
                        row.stream().map(cell -> cell == null ? "" : text(cell)).toList());
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String text(Cell cell) {
        return cell.getText();
    }

    private static void write(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case null -> {}
            case LocalDate date -> {
                sheet.value(row, column, date);
                sheet.style(row, column).format("dd/mm/yyyy").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> sheet.value(row, column, value.toString());
        }
    }

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String CONTENT_TYPES =
            "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
                    + "<Override PartName='/xl/workbook.xml' ContentType='" + TYPE + "sheet.main+xml'/>"
                    + "<Override PartName='/xl/styles.xml' ContentType='" + TYPE + "styles+xml'/>"
                    + "<Override PartName='/xl/sharedStrings.xml' ContentType='" + TYPE
                    + "sharedStrings+xml'/></Types>";
    private static final String WORKBOOK = "<workbook xmlns='" + MAIN
            + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>";
    private static final String RELATIONS =
            "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
                    + "<Relationship Id='rId1' Type='worksheet' Target='worksheets/sheet1.xml'/></Relationships>";
    private static final String STYLES = "<styleSheet xmlns='" + MAIN
            + "'><numFmts><numFmt numFmtId='164' formatCode='0000\\ 000\\ 000'/></numFmts>"
            + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/></cellXfs></styleSheet>";
}
