package vn.ntm.training.shared.sheet;

import vn.ntm.training.shared.text.legacy.LegacyEncoding;

/**
 * A cell whose text was written as before Unicode.
 *
 * @param row as Excel counts
 * @param column from 0
 * @param before as it stands in the file
 */
public record SheetConversion(int row, int column, String before, String after, LegacyEncoding encoding) {}
