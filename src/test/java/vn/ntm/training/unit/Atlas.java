package vn.ntm.training.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small country for rule tests, made of real units: drawn unit by unit, then read as a catalogue. */
final class Atlas {

    static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private final List<UnitVersion> versions = new ArrayList<>();
    private final List<UnitSuccession> successions = new ArrayList<>();
    private final Map<Long, List<String>> aliases = new HashMap<>();
    private final Map<Long, Long> provinceToday = new HashMap<>();

    Atlas old(String code, String name, String parent) {
        return old(code, name, parent, FIRST_DAY, MERGER);
    }

    Atlas old(String code, String name, String parent, LocalDate from, LocalDate to) {
        versions.add(version("L63", code, name, parent, from, to));
        return this;
    }

    Atlas today(String code, String name, String parent) {
        return today(code, name, parent, MERGER, null);
    }

    Atlas today(String code, String name, String parent, LocalDate from, LocalDate to) {
        versions.add(version("N34", code, name, parent, from, to));
        return this;
    }

    Atlas whole(String old, String today) {
        return step(old, today, UnitSuccession.Kind.WHOLE, true, null);
    }

    Atlas divided(String old, String primary, String other) {
        return step(old, primary, UnitSuccession.Kind.PART, true, "GEO_DEFAULT")
                .step(old, other, UnitSuccession.Kind.PART, false, null);
    }

    Atlas main(String old, String other, LocalDate effective) {
        successions.add(
                new UnitSuccession(old(old), old(other), UnitSuccession.Kind.MAIN, true, "ONE_SOURCE", effective));
        return this;
    }

    Atlas alias(long unitId, String alias) {
        aliases.computeIfAbsent(unitId, id -> new ArrayList<>()).add(alias);
        return this;
    }

    UnitCatalogue catalogue() {
        List<UnitToday> today = versions.stream()
                .map(UnitVersion::unitId)
                .distinct()
                .filter(id -> provinceToday.containsKey(top(id)))
                .map(id -> new UnitToday(id, provinceToday.get(top(id)), null))
                .toList();
        return new UnitCatalogue(versions, successions, aliases, today);
    }

    static long old(String code) {
        return Long.parseLong("63" + code);
    }

    static long today(String code) {
        return Long.parseLong("34" + code);
    }

    private Atlas step(String old, String today, UnitSuccession.Kind kind, boolean primary, String basis) {
        successions.add(new UnitSuccession(old(old), today(today), kind, primary, basis, MERGER));
        if (old.length() == 2) {
            provinceToday.put(old(old), today(today));
        }
        return this;
    }

    private long top(long unitId) {
        Long parent = versions.stream()
                .filter(version -> version.unitId() == unitId)
                .findFirst()
                .orElseThrow()
                .parentId();
        return parent == null ? unitId : top(parent);
    }

    private static UnitVersion version(
            String era, String code, String name, String parent, LocalDate from, LocalDate to) {
        UnitLevel level =
                code.length() == 2 ? UnitLevel.PROVINCE : code.length() == 3 ? UnitLevel.DISTRICT : UnitLevel.COMMUNE;
        String prefix = era.substring(1);
        return new UnitVersion(
                Long.parseLong(prefix + code),
                era,
                code,
                level,
                name.substring(0, name.indexOf(' ')),
                name,
                parent == null ? null : Long.valueOf(prefix + parent),
                from,
                to);
    }
}
