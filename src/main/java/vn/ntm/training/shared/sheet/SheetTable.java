package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The list in a file: a heading and the rows below it. */
public final class SheetTable<C extends Enum<C> & SheetColumn> {

    private final RowSource source;
    private final int sheet;
    private final SheetHeader<C> header;
    private final List<String> titles;
    private final SheetLimits limits;

    SheetTable(RowSource source, int sheet, SheetHeader<C> header, List<String> titles, SheetLimits limits) {
        this.source = source;
        this.sheet = sheet;
        this.header = header;
        this.titles = titles;
        this.limits = limits;
    }

    public SheetHeader<C> header() {
        return header;
    }

    /** What stands above the heading, cell by cell. */
    public List<String> titles() {
        return titles;
    }

    /**
     * Hands over the rows below the heading one by one, blank ones left out.
     *
     * @throws vn.ntm.training.shared.problem.InvalidInput when there are more than the limit allows; the rows up to the limit
     *     have been handed over then
     */
    public void forEachRow(Consumer<SheetRow> reader) {
        int[] rows = {0};
        source.read(sheet, row -> {
            if (row.number() > header.lastRow()) {
                if (++rows[0] > limits.maxRows()) {
                    throw SheetFile.refused("sheet.too-many-rows", limits.maxRows());
                }
                reader.accept(row);
            }
            return true;
        });
    }

    /**
     * Hands over the same rows with what was written in TCVN3 or VNI in Unicode.
     *
     * @return the cells that are not as they stand in the file
     */
    public List<SheetConversion> forEachConverted(Consumer<SheetRow> reader) {
        List<SheetRow> written = new ArrayList<>();
        forEachRow(written::add);
        LegacyRows read = LegacyRows.of(written);
        read.rows().forEach(reader);
        return read.conversions();
    }

    /**
     * The file again as a workbook with a column more at the right end: formats, titles and merged cells stay as they are.
     *
     * @param heading of the new column
     * @param texts for the rows by their numbers
     */
    public byte[] withColumn(String heading, Map<Integer, String> texts) {
        Map<Integer, String> all = new HashMap<>(texts);
        all.put(header.firstRow(), heading);
        return source.withColumn(sheet, header.firstRow(), all);
    }
}
