package vn.ntm.training.shared.input;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What stands in an address after the question mark, read as text: a number that is none is then told as a wrong field,
 * where a typed parameter would answer 404. Blank is not given.
 */
public final class QueryText {

    private static final int LONGEST_SEARCH = 200;

    private QueryText() {}

    public static Optional<Long> number(String field, String text, long least, long most) {
        return given(text).map(given -> {
            if (!given.matches("\\d{1,18}") || Long.parseLong(given) < least || Long.parseLong(given) > most) {
                throw InvalidInput.of(field, "input.number-range", least, most);
            }
            return Long.valueOf(given);
        });
    }

    /** The id of a unit. */
    public static Optional<Long> unit(String field, String text) {
        return number(field, text, 1, 999_999_999_999_999L);
    }

    public static Optional<LocalDate> date(String field, String text) {
        return given(text).map(given -> {
            try {
                return LocalDate.parse(given);
            } catch (DateTimeException e) {
                throw InvalidInput.of(field, "input.date");
            }
        });
    }

    /** One line of text, compared as it is. */
    public static Optional<String> line(String field, String text) {
        return given(text).map(given -> {
            var check = new InputCheck();
            String line = check.text(field, given, LONGEST_SEARCH);
            check.done();
            return line;
        });
    }

    /** One constant or several divided by commas; empty when not given. */
    public static <E extends Enum<E>> List<E> constants(String field, String text, Class<E> type) {
        return given(text).stream()
                .flatMap(given -> Arrays.stream(given.split(",")))
                .map(name -> constant(field, name.strip(), type))
                .toList();
    }

    private static <E extends Enum<E>> E constant(String field, String name, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        field,
                        "input.one-of",
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** What a person searches for, folded as the columns are that it is compared with; no wildcard is left in it. */
    public static Optional<String> search(String text) {
        return given(text)
                .map(given -> given.substring(0, Math.min(given.length(), LONGEST_SEARCH)))
                .map(Vietnamese::fold)
                .filter(folded -> !folded.isEmpty());
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(given -> !given.isEmpty());
    }
}
