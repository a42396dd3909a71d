package vn.ntm.training.shared.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a cell stands.
 *
 * @param row as Excel counts, from 1
 * @param column from 0
 */
record CellPlace(int row, int column) {

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");
    static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    /** @throws vn.ntm.training.shared.problem.InvalidInput for what is no address of Excel: readers trip over it */
    static CellPlace of(String address) {
        Matcher matcher = ADDRESS.matcher(address);
        if (!matcher.matches()) {
            throw SheetFile.refused("sheet.damaged");
        }
        int column = -1;
        for (char letter : matcher.group(1).toCharArray()) {
            column = (column + 1) * 26 + letter - 'A';
        }
        int row = Integer.parseInt(matcher.group(2));
        if (column > LAST_COLUMN || row < 1 || row > LAST_ROW) {
            throw SheetFile.refused("sheet.damaged");
        }
        return new CellPlace(row, column);
    }

    String address() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }
}
