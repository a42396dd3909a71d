package vn.ntm.training.shared.sheet;

/**
 * How large a list may be. Past {@code maxCellLength} a cell is cut; any other excess refuses the file as a whole.
 *
 * @param maxBytes of the file as sent
 * @param maxInflatedBytes of all parts of a workbook together, unzipped
 * @param maxRows filled rows below the heading
 */
public record SheetLimits(
        int maxBytes,
        long maxInflatedBytes,
        int maxEntries,
        int maxSheets,
        int maxRows,
        int maxColumns,
        int maxCellLength) {

    public static final SheetLimits STANDARD = new SheetLimits(10 << 20, 150L << 20, 2_000, 50, 50_000, 100, 2_000);
}
