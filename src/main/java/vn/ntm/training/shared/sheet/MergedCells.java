package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Cells merged over several rows or columns. Only the first of them holds the text; a commune that is written once for the
 * five people below each other counts for all of them.
 */
final class MergedCells {

    private static final int MOST = 200_000;

    /** @param last the last row, as Excel counts */
    private record Area(CellPlace first, CellPlace last) {}

    private final List<Area> areas = new ArrayList<>();
    private final Map<Integer, List<Area>> downwardsByFirstRow = new HashMap<>();

    /** They stand at the end of a sheet: it is read to its end, and so proves to be whole. */
    static MergedCells of(XMLStreamReader sheet) throws XMLStreamException {
        var merged = new MergedCells();
        while (Xml.toStart(sheet, "mergeCell")) {
            String[] corners = String.valueOf(Xml.attribute(sheet, "ref")).split(":");
            if (corners.length == 2 && merged.areas.size() < MOST) {
                merged.add(new Area(CellPlace.of(corners[0]), CellPlace.of(corners[1])));
            }
        }
        return merged;
    }

    /** The last column of merged cells that reach into the rows, -1 when there are none. */
    int lastColumn(int firstRow, int lastRow) {
        return areas.stream()
                .filter(area -> area.first().row() <= lastRow && area.last().row() >= firstRow)
                .mapToInt(area -> area.last().column())
                .filter(column -> column < CellPlace.LAST_COLUMN)
                .max()
                .orElse(-1);
    }

    /** Gives the texts down to the rows that they are merged over; one for each reading of the sheet. */
    Filling filling() {
        return new Filling();
    }

    private void add(Area area) {
        areas.add(area);
        if (area.last().row() > area.first().row()) {
            downwardsByFirstRow
                    .computeIfAbsent(area.first().row(), row -> new ArrayList<>())
                    .add(area);
        }
    }

    /** The texts that reach down to the row being read. */
    final class Filling {

        private final Map<Integer, String> texts = new HashMap<>();
        private final Map<Integer, Integer> lastRows = new HashMap<>();

        /** @param cells of a row that holds some text of its own; blank ones are filled in place */
        void fill(int row, List<String> cells) {
            lastRows.values().removeIf(last -> last < row);
            lastRows.keySet().forEach(column -> set(cells, column, texts.get(column)));
            for (Area area : downwardsByFirstRow.getOrDefault(row, List.of())) {
                int column = area.first().column();
                if (column < cells.size()) {
                    texts.put(column, cells.get(column));
                    lastRows.put(column, area.last().row());
                }
            }
        }

        private void set(List<String> cells, int column, String text) {
            while (cells.size() <= column) {
                cells.add("");
            }
            if (cells.get(column).isEmpty()) {
                cells.set(column, text);
            }
        }
    }
}
