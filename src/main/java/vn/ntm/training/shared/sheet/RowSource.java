package vn.ntm.training.shared.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of an opened file, wherever they come from. */
sealed interface RowSource permits WorkbookSource, TextSource {

    /** Number of sheets that people see; they are counted from 0 on. */
    int sheets();

    /** Hands over the rows that hold text, in order, until the reader has enough and answers false. */
    void read(int sheet, Predicate<SheetRow> reader);

    /** The encoding that had to be guessed. */
    Optional<String> guessedEncoding();

    /** A workbook: this file with one column more. */
    byte[] withColumn(int sheet, int headingRow, Map<Integer, String> texts);
}
