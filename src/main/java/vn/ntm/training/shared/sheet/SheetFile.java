package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * A list as it was sent, an Excel workbook or a CSV text, checked before anything is read from it. Whatever is wrong with the
 * file as a whole is {@link InvalidInput} on the field {@code file}. Immutable: a table can be read as often as one likes.
 */
public final class SheetFile {

    /** Titles above a heading take no more rows than this. */
    private static final int HEADING_WITHIN = 60;

    private final RowSource source;
    private final SheetLimits limits;

    private SheetFile(RowSource source, SheetLimits limits) {
        this.source = source;
        this.limits = limits;
    }

    public static SheetFile open(byte[] content, String fileName) {
        return open(content, fileName, SheetLimits.STANDARD);
    }

    /** @param fileName only its ending matters, and only to tell people that it misleads */
    public static SheetFile open(byte[] content, String fileName, SheetLimits limits) {
        if (content.length > limits.maxBytes()) {
            throw refused("sheet.too-large", limits.maxBytes() >> 20);
        }
        RowSource source =
                switch (FileKind.of(content, fileName)) {
                    case WORKBOOK -> WorkbookSource.open(content, limits);
                    case TEXT -> TextSource.open(content, limits);
                };
        return new SheetFile(source, limits);
    }

    /** The encoding that was guessed, of a text that does not tell and is no UTF-8. */
    public Optional<String> guessedEncoding() {
        return source.guessedEncoding();
    }

    /**
     * The first sheet with a heading that names columns we know; hidden sheets are passed over.
     *
     * @throws InvalidInput {@code sheet.no-header} when there is none
     */
    public <C extends Enum<C> & SheetColumn> SheetTable<C> table(Class<C> columns) {
        for (int sheet = 0; sheet < source.sheets(); sheet++) {
            Optional<SheetHeader<C>> header = SheetHeader.find(firstRows(sheet), columns);
            if (header.isPresent()) {
                return new SheetTable<>(source, sheet, header.get(), limits);
            }
        }
        throw refused("sheet.no-header");
    }

    private List<SheetRow> firstRows(int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        source.read(sheet, row -> {
            rows.add(row);
            return rows.size() < HEADING_WITHIN;
        });
        return rows;
    }

    static InvalidInput refused(String code, Object... arguments) {
        return InvalidInput.of("file", code, arguments);
    }
}
