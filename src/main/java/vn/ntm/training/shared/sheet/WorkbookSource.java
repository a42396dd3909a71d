package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** A list as a workbook of Excel (.xlsx, ECMA-376). */
final class WorkbookSource implements RowSource {

    private final WorkbookZip zip;
    private final WorkbookParts parts;
    private final SheetLimits limits;
    private final Map<Integer, MergedCells> merged = new HashMap<>();

    private WorkbookSource(WorkbookZip zip, WorkbookParts parts, SheetLimits limits) {
        this.zip = zip;
        this.parts = parts;
        this.limits = limits;
    }

    static WorkbookSource open(byte[] content, SheetLimits limits) {
        WorkbookZip zip = WorkbookZip.open(content, limits);
        return new WorkbookSource(zip, whole(() -> WorkbookParts.read(zip, limits)), limits);
    }

    @Override
    public int sheets() {
        return parts.sheets().size();
    }

    @Override
    public Optional<String> guessedEncoding() {
        return Optional.empty();
    }

    @Override
    public void read(int sheet, Predicate<SheetRow> reader) {
        whole(() -> {
            var xml = Xml.read(zip.part(parts.sheets().get(sheet)));
            new WorksheetReader(xml, parts, merged(sheet), limits).read(reader);
            return null;
        });
    }

    @Override
    public byte[] withColumn(int sheet, int headingRow, Map<Integer, String> texts) {
        return whole(() -> {
            int lastRow = Collections.max(texts.keySet());
            int[] lastColumn = {merged(sheet).lastColumn(headingRow, lastRow)};
            read(sheet, row -> {
                if (texts.containsKey(row.number())) {
                    lastColumn[0] = Math.max(lastColumn[0], row.cells().size() - 1);
                }
                return true;
            });
            String part = parts.sheets().get(sheet);
            return new WorksheetCopy(lastColumn[0] + 1, headingRow, texts).of(zip, part);
        });
    }

    private MergedCells merged(int sheet) throws XMLStreamException, IOException {
        if (!merged.containsKey(sheet)) {
            merged.put(sheet, MergedCells.of(Xml.read(zip.part(parts.sheets().get(sheet)))));
        }
        return merged.get(sheet);
    }

    /** What cannot be read is damage of the file, for whoever reads; it was unzipped to its end before. */
    private static <T> T whole(Reading<T> reading) {
        try {
            return reading.read();
        } catch (XMLStreamException | IOException _) {
            throw SheetFile.refused("sheet.damaged");
        }
    }

    private interface Reading<T> {
        T read() throws XMLStreamException, IOException;
    }
}
