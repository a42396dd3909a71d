package vn.ntm.training.shared.paging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.problem.InvalidInput;

/**
 * Which page of a list is asked for: {@code page} from 0, {@code size} from 1 to 200 (50 unless told), {@code sort} as
 * {@code field} or {@code -field}, several divided by commas. Taken with {@code @BeanParam}; strings, so that a number
 * that is none is told as a wrong field.
 */
public class Paging {

    public static final int MAX_SIZE = 200;
    private static final int DEFAULT_SIZE = 50;
    /** Past this the answer is empty anyway, and the offset would overflow. */
    private static final int MAX_PAGE = 1_000_000;

    @RestQuery("page")
    String page;

    @RestQuery("size")
    String size;

    @RestQuery("sort")
    String sort;

    public static Paging of(int page, int size) {
        var paging = new Paging();
        paging.page = String.valueOf(page);
        paging.size = String.valueOf(size);
        return paging;
    }

    public int page() {
        return number("page", page, 0, 0, MAX_PAGE);
    }

    public int size() {
        return number("size", size, DEFAULT_SIZE, 1, MAX_SIZE);
    }

    public long offset() {
        return (long) page() * size();
    }

    /**
     * The {@code order by} list: only columns that the caller of this method names, the key last so that the order is
     * always complete.
     *
     * @param columns what may be sorted by: name in the API → SQL expression
     * @param otherwise the order when nothing was asked for
     * @param key SQL expression that is unique
     */
    public String orderBy(Map<String, String> columns, String otherwise, String key) {
        if (sort == null || sort.isBlank()) {
            return otherwise + ", " + key;
        }
        List<String> order = new ArrayList<>();
        for (String wanted : sort.split(",", -1)) {
            boolean descending = wanted.startsWith("-");
            String column = columns.get(descending ? wanted.substring(1) : wanted);
            if (column == null) {
                throw InvalidInput.of(
                        "sort",
                        "input.sort",
                        String.join(", ", columns.keySet().stream().sorted().toList()));
            }
            order.add(column + (descending ? " desc" : ""));
        }
        order.add(key);
        return String.join(", ", order);
    }

    private static int number(String field, String text, int otherwise, int least, int most) {
        if (text == null || text.isBlank()) {
            return otherwise;
        }
        if (!text.matches("\\d{1,9}") || Integer.parseInt(text) < least || Integer.parseInt(text) > most) {
            throw InvalidInput.of(field, "input.number-range", least, most);
        }
        return Integer.parseInt(text);
    }
}
