package vn.ntm.training.shared.sheet;

import java.util.List;

/**
 * One row of a sheet as text, cleaned to NFC without outer spaces.
 *
 * @param number as Excel counts, from 1
 * @param cells from column A on; empty text where a cell is blank
 */
public record SheetRow(int number, List<String> cells) {

    /** The text in a column counted from 0, empty past the last cell. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
