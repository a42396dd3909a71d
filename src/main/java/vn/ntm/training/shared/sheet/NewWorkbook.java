package vn.ntm.training.shared.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook made of the rows of a text, with a column more at the right end. */
final class NewWorkbook {

    private NewWorkbook() {}

    static byte[] of(List<SheetRow> rows, Map<Integer, String> texts) {
        int newColumn = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "NTM Training", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh sách");
            for (SheetRow row : rows) {
                for (int i = 0; i < row.cells().size(); i++) {
                    if (!row.cell(i).isEmpty()) {
                        sheet.inlineString(row.number() - 1, i, row.cell(i));
                    }
                }
                if (texts.get(row.number()) instanceof String text) {
                    sheet.inlineString(row.number() - 1, newColumn, text);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
