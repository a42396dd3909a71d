package vn.ntm.training.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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
        return table(columns, false);
    }

    /** The same of a list whose letters may be those of TCVN3 or VNI; {@link SheetTable#forEachConverted} reads it. */
    public <C extends Enum<C> & SheetColumn> SheetTable<C> tableInAnyEncoding(Class<C> columns) {
        return table(columns, true);
    }

    /** Whether a heading names columns we know, in whatever encoding. */
    public <C extends Enum<C> & SheetColumn> boolean hasHeader(Class<C> columns) {
        return find(columns, true).isPresent();
    }

    /**
     * The rows of the first sheet as they stand, for a file that holds several tables one below the other.
     *
     * @param reader answers whether it wants more
     */
    public void forEachRow(Predicate<SheetRow> reader) {
        source.read(0, reader);
    }

    private <C extends Enum<C> & SheetColumn> SheetTable<C> table(Class<C> columns, boolean converted) {
        return find(columns, converted).orElseThrow(() -> refused("sheet.no-header"));
    }

    private <C extends Enum<C> & SheetColumn> Optional<SheetTable<C>> find(Class<C> columns, boolean converted) {
        for (int sheet = 0; sheet < source.sheets(); sheet++) {
            List<SheetRow> first = firstRows(sheet);
            List<SheetRow> rows = converted ? LegacyRows.of(first).rows() : first;
            Optional<SheetHeader<C>> header = SheetHeader.find(rows, columns);
            if (header.isPresent()) {
                return Optional.of(new SheetTable<>(source, sheet, header.get(), titles(rows, header.get()), limits));
            }
        }
        return Optional.empty();
    }

    private static List<String> titles(List<SheetRow> rows, SheetHeader<?> header) {
        return rows.stream()
                .takeWhile(row -> row.number() < header.firstRow())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isEmpty())
                .toList();
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
