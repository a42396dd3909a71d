package vn.ntm.training.curriculum;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.sheet.SheetFile;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.shared.sheet.SheetRow;
import vn.ntm.training.shared.sheet.SheetTable;

/** An official list of modules (Số TT or Mã, Nhóm, Tên chuyên đề, Số tiết), taken as a whole or not at all. */
final class ModuleList {

    private static final int MOST_ROWS = 500;
    private static final int LONGEST_TITLE = 1_000;
    /** Official lists put "I | Các nội dung cơ bản" above the modules of a group. */
    private static final Pattern GROUP_NUMBER = Pattern.compile("[IVXA-H]{1,4}\\.?");

    private static final Pattern COUNT = Pattern.compile("(\\d{1,4})(?:[.,]0)?(?: ?tiết)?");

    private final List<ModuleListRow> rows = new ArrayList<>();
    private final RowProblems problems = new RowProblems();
    private final SheetHeader<ModuleListColumn> header;
    private final String guessedEncoding;
    private String group;
    private String groupTitle;

    private ModuleList(SheetHeader<ModuleListColumn> header, String guessedEncoding) {
        this.header = header;
        this.guessedEncoding = guessedEncoding;
    }

    /** @throws InvalidInput that names each row that is wrong and why, or what is wrong with the file */
    static ModuleList read(byte[] content, String fileName) {
        SheetFile file = SheetFile.open(content, fileName);
        SheetTable<ModuleListColumn> table = file.table(ModuleListColumn.class);
        var list = new ModuleList(table.header(), file.guessedEncoding().orElse(null));
        if (!table.header().has(ModuleListColumn.TITLE)) {
            throw InvalidInput.of("file", "module-list.no-title-column");
        }
        table.forEachRow(list::read);
        list.requireSome();
        list.requireDistinct();
        list.problems.done();
        return list;
    }

    private void read(SheetRow row) {
        String number = text(row, ModuleListColumn.NUMBER);
        String title = text(row, ModuleListColumn.TITLE);
        if (GROUP_NUMBER.matcher(number).matches()
                && text(row, ModuleListColumn.CODE).isEmpty()) {
            group = number.replace(".", "");
            groupTitle = title.isEmpty() ? null : title;
            return;
        }
        requireTitle(row, title);
        String own = text(row, ModuleListColumn.GROUP);
        rows.add(new ModuleListRow(
                row.number(),
                isCode(number) ? null : count(row, ModuleListColumn.NUMBER),
                isCode(number) ? number : empty(text(row, ModuleListColumn.CODE)),
                own.isEmpty() ? group : own,
                own.isEmpty() ? groupTitle : null,
                title,
                count(row, ModuleListColumn.PERIODS)));
    }

    /** One column for both, "Số TT/Mã": I.01 is a code there. */
    private boolean isCode(String number) {
        return !header.has(ModuleListColumn.CODE)
                && !number.isEmpty()
                && !COUNT.matcher(number).matches();
    }

    private void requireTitle(SheetRow row, String title) {
        String heading = header.heading(ModuleListColumn.TITLE);
        if (title.isEmpty()) {
            problems.add(row.number(), heading, "input.required");
        } else if (title.length() > LONGEST_TITLE) {
            problems.add(row.number(), heading, "input.too-long", LONGEST_TITLE);
        } else if (CurriculumModule.isPlaceholder(title)) {
            problems.add(row.number(), heading, "module.title-placeholder", title);
        }
    }

    private Integer count(SheetRow row, ModuleListColumn column) {
        String text = text(row, column);
        if (text.isEmpty()) {
            return null;
        }
        var matcher = COUNT.matcher(text);
        if (!matcher.matches() || Integer.parseInt(matcher.group(1)) < 1) {
            problems.add(row.number(), header.heading(column), "input.number-range", 1, 1_000);
            return null;
        }
        return Integer.valueOf(matcher.group(1));
    }

    private void requireSome() {
        if (rows.isEmpty()) {
            problems.addToFile("sheet.no-rows");
        }
        if (rows.size() > MOST_ROWS) {
            throw InvalidInput.of("file", "sheet.too-many-rows", MOST_ROWS);
        }
    }

    private void requireDistinct() {
        Set<Object> seen = new HashSet<>();
        for (ModuleListRow row : rows) {
            Object name = row.code() == null ? row.number() : row.code().toLowerCase(Locale.ROOT);
            if (name != null && !seen.add(name)) {
                problems.add(row.row(), null, "module-list.twice", String.valueOf(name));
            }
        }
    }

    /**
     * Each row with the module that it names.
     *
     * @throws InvalidInput unless the list names each of the modules once and nothing else
     */
    Map<CurriculumModule, ModuleListRow> matchedTo(List<CurriculumModule> modules) {
        Map<CurriculumModule, ModuleListRow> matched = new HashMap<>();
        for (ModuleListRow row : rows) {
            modules.stream()
                    .filter(row::names)
                    .findFirst()
                    .ifPresentOrElse(
                            module -> matched.put(module, row),
                            () -> problems.add(row.row(), null, "module-list.unknown-module"));
        }
        for (CurriculumModule module : modules) {
            if (!matched.containsKey(module)) {
                problems.addToFile("module-list.missing-module", module.code());
            }
        }
        problems.done();
        return matched;
    }

    List<ModuleListRow> rows() {
        return rows;
    }

    Optional<String> guessedEncoding() {
        return Optional.ofNullable(guessedEncoding);
    }

    private String text(SheetRow row, ModuleListColumn column) {
        return header.text(row, column);
    }

    private static String empty(String text) {
        return text.isEmpty() ? null : text;
    }
}
