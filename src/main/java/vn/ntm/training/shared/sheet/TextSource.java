package vn.ntm.training.shared.sheet;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A list as text, its columns divided by commas, semicolons or tabs. */
final class TextSource implements RowSource {

    private final String text;
    private final TextEncoding encoding;
    private final CSVFormat format;
    private final SheetLimits limits;

    private TextSource(String text, TextEncoding encoding, SheetLimits limits) {
        this.text = text;
        this.encoding = encoding;
        this.limits = limits;
        // Blank lines count, so that rows have the numbers that Excel shows when it opens the text.
        this.format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(Delimiter.of(text))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
    }

    static TextSource open(byte[] content, SheetLimits limits) {
        TextEncoding encoding = TextEncoding.of(content);
        String text = encoding.decode(content);
        if (text.indexOf('\0') >= 0) {
            throw SheetFile.refused("sheet.not-a-list");
        }
        if (text.isBlank()) {
            throw SheetFile.refused("sheet.empty-file");
        }
        return new TextSource(text, encoding, limits);
    }

    @Override
    public int sheets() {
        return 1;
    }

    @Override
    public Optional<String> guessedEncoding() {
        return encoding.guessed() ? Optional.of(encoding.charset().name()) : Optional.empty();
    }

    @Override
    public void read(int sheet, Predicate<SheetRow> reader) {
        try (CSVParser parser = CSVParser.builder()
                .setReader(new StringReader(text))
                .setFormat(format)
                .get()) {
            Iterator<CSVRecord> records = parser.iterator();
            boolean more = true;
            while (more && hasNext(records, parser)) {
                SheetRow row = row(records.next());
                more = row.isBlank() || reader.test(row);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public byte[] withColumn(int sheet, int headingRow, Map<Integer, String> texts) {
        List<SheetRow> rows = new ArrayList<>();
        read(sheet, rows::add);
        return NewWorkbook.of(rows, texts);
    }

    /** A quotation mark without its partner swallows the rest of a text: the usual sign of a file cut in half. */
    private static boolean hasNext(Iterator<CSVRecord> records, CSVParser parser) {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException _) {
            throw SheetFile.refused("sheet.open-quote", parser.getRecordNumber() + 1);
        }
    }

    private SheetRow row(CSVRecord fields) {
        List<String> cells = new ArrayList<>(fields.size());
        for (String field : fields) {
            cells.add(CellText.clean(field, limits.maxCellLength()));
        }
        return new SheetRow(Math.toIntExact(fields.getRecordNumber()), CellText.trimmed(cells, limits.maxColumns()));
    }
}
