package vn.ntm.training.unit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A name taken apart into its type word and the rest.
 *
 * @param type the type without accents ({@code xa}, {@code thanh pho}), null when none was written
 * @param typeExact whether the type was written with its accents, or short, or not at all
 */
record TypedName(String type, boolean typeExact, Spelling name) {

    private static final Map<String, Set<UnitLevel>> LEVELS = Map.of(
            "tinh", EnumSet.of(UnitLevel.PROVINCE),
            "thanh pho", EnumSet.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT),
            "thi xa", EnumSet.of(UnitLevel.DISTRICT),
            "quan", EnumSet.of(UnitLevel.DISTRICT),
            "huyen", EnumSet.of(UnitLevel.DISTRICT),
            "phuong", EnumSet.of(UnitLevel.COMMUNE),
            "thi tran", EnumSet.of(UnitLevel.COMMUNE),
            "dac khu", EnumSet.of(UnitLevel.COMMUNE),
            "xa", EnumSet.of(UnitLevel.COMMUNE));

    /** What people write for each type, in full and short. */
    private static final List<Word> WORDS = Stream.of(
                    words("tinh", "tỉnh", "t"),
                    words("thanh pho", "thành phố trực thuộc trung ương", "thành phố", "tp", "t p"),
                    words("thi xa", "thị xã", "tx", "t x"),
                    words("quan", "quận", "q"),
                    words("huyen", "huyện", "h"),
                    words("phuong", "phường", "p"),
                    words("thi tran", "thị trấn", "tt", "ttr", "t t"),
                    words("dac khu", "đặc khu", "đk"),
                    words("xa", "xã", "x"))
            .flatMap(word -> word)
            .sorted(Comparator.comparing(word -> -word.written.size()))
            .toList();

    /** One way to write a type. */
    private record Word(String type, Spelling written) {
        boolean begins(Spelling text) {
            return text.size() > written.size() && text.beginsWith(written);
        }

        TypedName typed(Spelling text) {
            boolean exact = text.toned().subList(0, written.size()).equals(written.toned());
            return new TypedName(type, exact, text.from(written.size()));
        }
    }

    /**
     * What a text can mean: with its first words as type, the longest type first, and as a name without type ("Xa Dung"
     * is a commune, "Quan Sơn" a district).
     */
    static List<TypedName> readings(Spelling text) {
        List<TypedName> readings = new ArrayList<>();
        WORDS.stream()
                .filter(word -> word.begins(text))
                .map(word -> word.typed(text))
                .forEach(readings::add);
        readings.add(new TypedName(null, true, text));
        return readings;
    }

    /** A name out of an official list, of which the level is known; there the type is never left out. */
    static TypedName official(String name, UnitLevel level) {
        return readings(Spelling.of(name)).stream()
                .filter(reading -> reading.levels().contains(level))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no type in the name " + name));
    }

    /** Another spelling of a name, with or without its type. */
    static TypedName spelt(String alias, String type) {
        TypedName first = readings(Spelling.of(alias)).getFirst();
        return new TypedName(type, true, first.name());
    }

    /** The levels that a unit of this type can have; empty when no type was written. */
    Set<UnitLevel> levels() {
        return type == null ? Set.of() : LEVELS.get(type);
    }

    private static Stream<Word> words(String type, String... written) {
        return Stream.of(written).map(word -> new Word(type, Spelling.of(word)));
    }
}
