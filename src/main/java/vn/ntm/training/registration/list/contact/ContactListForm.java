package vn.ntm.training.registration.list.contact;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.ntm.training.registration.list.DirectLists.Sent;
import vn.ntm.training.registration.list.ListColumn;
import vn.ntm.training.registration.list.PastedText;
import vn.ntm.training.shared.problem.RuleViolation;

/** Rows that were shown before, with what somebody corrected in them: fields {@code r5.PHONE}. */
final class ContactListForm {

    private static final Pattern FIELD = Pattern.compile("r(\\d{1,6})\\.([A-Z_]{1,30})");

    private final String rows;
    private final boolean convertText;
    private final boolean repairZeros;
    private final boolean enter;
    private final int converted;

    private ContactListForm(MultivaluedMap<String, String> sent) {
        String text = sent.getFirst("rows");
        rows = PastedText.corrected(text == null ? "" : text, corrections(sent));
        convertText = "true".equals(sent.getFirst("convertText"));
        repairZeros = "true".equals(sent.getFirst("repairZeros"));
        enter = sent.containsKey("enter");
        String count = sent.getFirst("converted");
        converted = count != null && count.matches("\\d{1,6}") ? Integer.parseInt(count) : 0;
    }

    static ContactListForm of(MultivaluedMap<String, String> sent) {
        return new ContactListForm(sent);
    }

    static String field(int row, ListColumn column) {
        return "r" + row + "." + column;
    }

    Sent list() {
        return new Sent(rows, null, null, convertText, repairZeros, enter);
    }

    /**
     * The rows go between page and server in Unicode: how many of their cells were converted goes with them.
     *
     * @throws RuleViolation when they are to be entered, and nobody said yes to that
     */
    void requireAllowedMends() {
        if (enter && converted > 0 && !convertText) {
            throw new RuleViolation("list.text-unconfirmed");
        }
    }

    /** Cells that wait for a yes. */
    int converted() {
        return enter && convertText ? 0 : converted;
    }

    boolean isConvertText() {
        return convertText;
    }

    /** The same, only tried out: to show the rows again when they could not be entered. */
    Sent trial() {
        return new Sent(rows, null, null, convertText, repairZeros, false);
    }

    String rows() {
        return rows;
    }

    private static Map<Integer, Map<ListColumn, String>> corrections(MultivaluedMap<String, String> sent) {
        Map<Integer, Map<ListColumn, String>> corrections = new HashMap<>();
        sent.forEach((name, values) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                column(field.group(2)).ifPresent(column -> corrections
                        .computeIfAbsent(Integer.valueOf(field.group(1)), row -> new EnumMap<>(ListColumn.class))
                        .put(column, oneLine(values.getFirst())));
            }
        });
        return corrections;
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\r\\n\\t]", " ");
    }

    private static Optional<ListColumn> column(String name) {
        return Arrays.stream(ListColumn.values())
                .filter(column -> column.name().equals(name))
                .findFirst();
    }
}
