package vn.ntm.training.shared.page;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.training.shared.input.InputCheck;

/** Reads fields as a browser sends them into numbers, ids and constants; blank is null, anything else is told at its field. */
public record Typed(InputCheck check) {

    public Integer number(String field, String text) {
        if (isBlank(text)) {
            return null;
        }
        // As people write it here: 1.200
        String digits = text.strip().replaceAll("(?<=\\d)[.\\s](?=\\d{3}(\\D|$))", "");
        boolean number = digits.matches("-?\\d{1,9}");
        check.that(number, field, "input.whole-number");
        return number ? Integer.valueOf(digits) : null;
    }

    /** The id of a unit, as its picker sends it. */
    public Long unit(String field, String text) {
        return isBlank(text) ? null : known(field, unitId(text));
    }

    public UUID id(String field, String text) {
        return isBlank(text) ? null : known(field, id(text));
    }

    public <T> Set<T> ids(String field, List<String> texts, Function<String, Optional<T>> reading) {
        Set<T> read = new LinkedHashSet<>();
        for (String text : Objects.requireNonNullElse(texts, List.<String>of())) {
            if (!isBlank(text)) {
                read.add(known(field, reading.apply(text)));
            }
        }
        read.remove(null);
        return read;
    }

    public <E extends Enum<E>> E constant(String field, String text, Class<E> type) {
        if (isBlank(text)) {
            return null;
        }
        Optional<E> constant = Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst();
        check.that(constant.isPresent(), field, "input.one-of", names(type));
        return constant.orElse(null);
    }

    public <E extends Enum<E>> Set<E> constants(String field, List<String> texts, Class<E> type) {
        Set<E> read = new LinkedHashSet<>();
        Objects.requireNonNullElse(texts, List.<String>of()).forEach(text -> read.add(constant(field, text, type)));
        read.remove(null);
        return read;
    }

    public static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static Optional<Long> unitId(String text) {
        return text.strip().matches("\\d{1,15}") ? Optional.of(Long.valueOf(text.strip())) : Optional.empty();
    }

    private <T> T known(String field, Optional<T> value) {
        check.that(value.isPresent(), field, "input.wrong-type");
        return value.orElse(null);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
