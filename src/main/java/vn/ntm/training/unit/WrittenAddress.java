package vn.ntm.training.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The cells of one row of a list that say where somebody works, taken apart: the unit itself and the areas that it is said
 * to lie in.
 *
 * @param unit the lowest that was written; empty when all cells are blank
 * @param level level of the column that the unit stands in
 */
record WrittenAddress(Spelling unit, UnitLevel level, List<Area> areas) {

    /** An area as written, and the level of its column, null when it stands in the cell of the unit. */
    record Area(Spelling name, UnitLevel level) {}

    private static final Pattern DIVIDERS = Pattern.compile("[,;|()\\[\\]\\n\\r\\t]");
    /** No address is longer; trying all ways to divide a longer text would take for ever. */
    private static final int MOST_WORDS = 30;
    /** Offices that stand before the name of their unit. */
    private static final List<Spelling> OFFICES =
            Stream.of("UBND", "Ủy ban nhân dân").map(Spelling::of).toList();
    /** Parts of a commune: no administrative units, and not needed to find the commune. */
    private static final Set<String> VILLAGES =
            Set.of("thon", "xom", "ap", "ban", "buon", "bon", "lang", "khom", "soc", "phum", "to", "khu");

    static WrittenAddress of(String commune, String district, String province) {
        return of(parts(commune), parts(district), parts(province));
    }

    private static WrittenAddress of(List<Spelling> commune, List<Spelling> district, List<Spelling> province) {
        UnitLevel level =
                !commune.isEmpty() ? UnitLevel.COMMUNE : district.isEmpty() ? UnitLevel.PROVINCE : UnitLevel.DISTRICT;
        List<Area> all = new ArrayList<>();
        commune.forEach(part -> all.add(new Area(part, null)));
        district.forEach(part -> all.add(new Area(part, UnitLevel.DISTRICT)));
        province.forEach(part -> all.add(new Area(part, UnitLevel.PROVINCE)));
        return all.isEmpty()
                ? new WrittenAddress(Spelling.NOTHING, level, List.of())
                : new WrittenAddress(all.getFirst().name, level, List.copyOf(all.subList(1, all.size())));
    }

    /** Whether the writer uses accents, so that their absence says something too. */
    boolean accented() {
        return unit.accented() || areas.stream().anyMatch(area -> area.name.accented());
    }

    /** The same without what the column of districts says. */
    WrittenAddress withoutDistrict() {
        return new WrittenAddress(
                unit,
                level,
                areas.stream().filter(area -> area.level != UnitLevel.DISTRICT).toList());
    }

    /**
     * Other ways to read the cell of the unit, where its parts are divided by type words only ("xã Hòa An huyện Phú Hòa"):
     * first divided before the last type word, then before the last two, and so on.
     */
    List<WrittenAddress> divided() {
        List<Integer> cuts = new ArrayList<>();
        List<WrittenAddress> readings = new ArrayList<>();
        for (int word = unit.size() > MOST_WORDS ? 0 : unit.size() - 2; word > 0; word--) {
            if (TypedName.readings(unit.from(word)).getFirst().type() != null) {
                cuts.addFirst(word);
                readings.add(divided(cuts));
            }
        }
        return readings;
    }

    private WrittenAddress divided(List<Integer> cuts) {
        List<Spelling> parts = new ArrayList<>();
        int begin = 0;
        for (int cut : cuts) {
            parts.add(unit.part(begin, cut));
            begin = cut;
        }
        parts.add(unit.from(begin));
        List<Spelling> named = withoutVillages(parts);
        List<Area> all = new ArrayList<>();
        named.stream().skip(1).forEach(part -> all.add(new Area(part, null)));
        all.addAll(areas);
        return new WrittenAddress(named.getFirst(), level, all);
    }

    private static List<Spelling> parts(String cell) {
        if (cell == null) {
            return List.of();
        }
        return withoutVillages(DIVIDERS.splitAsStream(cell)
                .map(Spelling::of)
                .map(WrittenAddress::withoutOffice)
                .filter(part -> !part.isEmpty())
                .toList());
    }

    private static Spelling withoutOffice(Spelling part) {
        return OFFICES.stream()
                .filter(office -> part.size() > office.size() && part.beginsWith(office))
                .findFirst()
                .map(office -> part.from(office.size()))
                .orElse(part);
    }

    private static List<Spelling> withoutVillages(List<Spelling> parts) {
        int first = 0;
        while (first < parts.size() - 1
                && VILLAGES.contains(parts.get(first).folded().getFirst())) {
            first++;
        }
        return parts.subList(first, parts.size());
    }
}
