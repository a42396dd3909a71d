package vn.ntm.training.shared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Statements that change something, collected to be sent to the database together by {@link PlainSql#write(Writes)}: one round
 * trip for all. They are run in their order.
 */
public final class Writes {

    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    /**
     * @param sql one statement
     * @param values as in {@link PlainSql}
     */
    public void add(String sql, Object... values) {
        statements.add(sql);
        this.values.addAll(Arrays.asList(values));
    }

    boolean isEmpty() {
        return statements.isEmpty();
    }

    String sql() {
        return statements.stream().collect(Collectors.joining(";\n"));
    }

    Object[] values() {
        return values.toArray();
    }

    void clear() {
        statements.clear();
        values.clear();
    }
}
