package vn.ntm.training.unit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One way to understand what somebody types into a search: a name, and words of what the unit lies in.
 *
 * @param whole whether the name takes all words up to the first comma, so that its last word may be unfinished
 * @param areas each of them words of one area ("Chương Mỹ"), the last word possibly unfinished
 * @param rest words of any areas, when nothing divides them from the name ("hoa an phu yen")
 */
record SoughtName(TypedName name, boolean whole, List<Spelling> areas, List<String> rest) {

    private static final int MOST_WORDS = 12;
    private static final Set<String> TYPE_WORDS =
            Stream.of("tinh thanh pho tp thi xa tx quan q huyen h t".split(" ")).collect(Collectors.toSet());

    static List<SoughtName> understandings(String text) {
        List<Spelling> parts = Arrays.stream(text.split("[,;]"))
                .map(Spelling::of)
                .filter(part -> !part.isEmpty())
                .toList();
        List<SoughtName> all = new ArrayList<>();
        if (!parts.isEmpty()) {
            List<Spelling> areas = parts.subList(1, parts.size());
            TypedName.readings(parts.getFirst()).forEach(reading -> all.addAll(understandings(reading, areas)));
        }
        return all;
    }

    private static List<SoughtName> understandings(TypedName reading, List<Spelling> areas) {
        Spelling words = reading.name();
        List<SoughtName> all = new ArrayList<>();
        all.add(new SoughtName(reading, true, areas, List.of()));
        for (int cut = Math.min(words.size() - 1, MOST_WORDS); cut > 0; cut--) {
            var name = new TypedName(reading.type(), reading.typeExact(), words.part(0, cut));
            all.add(new SoughtName(name, false, areas, words.from(cut).folded()));
        }
        return all;
    }

    /** Whether the unit lies where it is said to lie. */
    boolean liesWhereSought(NamedUnit unit, NameIndex index) {
        if (areas.isEmpty() && rest.isEmpty()) {
            return true;
        }
        List<Set<String>> names = unit.areas().stream().map(index::words).toList();
        Set<String> anyWord = names.stream().flatMap(Set::stream).collect(Collectors.toSet());
        anyWord.addAll(TYPE_WORDS);
        return areas.stream().allMatch(area -> names.stream().anyMatch(words -> isIn(words, area)))
                && contains(anyWord, rest);
    }

    private static boolean isIn(Set<String> words, Spelling area) {
        return TypedName.readings(area).stream()
                .anyMatch(reading -> contains(words, reading.name().folded()));
    }

    private static boolean contains(Set<String> words, List<String> sought) {
        int last = sought.size() - 1;
        return last < 0
                || words.containsAll(sought.subList(0, last))
                        && words.stream().anyMatch(word -> word.startsWith(sought.get(last)));
    }
}
