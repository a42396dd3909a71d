package vn.ntm.training.unit.reference;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** The files of {@code reference/unit}; their README tells what each column means. */
final class ReferenceFiles {

    private static final String FOLDER = "/reference/unit/";
    private static final List<String> NAMES = List.of(
            "units-L63.csv",
            "units-N34.csv",
            "succession-L63.csv",
            "succession-N34.csv",
            "aliases.csv",
            "provinces.csv",
            "restate.sql");
    private static final CSVFormat CSV = CSVFormat.DEFAULT
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setNullString("")
            .get();

    private ReferenceFiles() {}

    /** The rows of a file; an empty cell is null. */
    static List<CSVRecord> rows(String name) {
        try (var parser = CSV.parse(new StringReader(text(name)))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** One number for all that these files say, so that a change of any of them is noticed. */
    static int checksum() {
        CRC32 sum = new CRC32();
        NAMES.forEach(name -> sum.update(bytes(name)));
        return (int) sum.getValue();
    }

    private static byte[] bytes(String name) {
        try (var file = ReferenceFiles.class.getResourceAsStream(FOLDER + name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
