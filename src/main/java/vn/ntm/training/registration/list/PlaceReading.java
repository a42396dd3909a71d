package vn.ntm.training.registration.list;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitMatch;
import vn.ntm.training.unit.UnitMatching;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** Finds out to which unit and level each row of a list belongs. One for each list: what was found once is remembered. */
final class PlaceReading {

    private final UnitMatching matching;
    private final Units units;
    private final ClassTerms terms;
    private final Map<UnitOfRow, UnitMatch> matches = new HashMap<>();
    private final Map<Long, Boolean> invited = new HashMap<>();

    PlaceReading(UnitMatching matching, Units units, ClassTerms terms) {
        this.matching = matching;
        this.units = units;
        this.terms = terms;
    }

    /** Empty when something is wrong, which is then told. */
    Optional<Placement> read(ListLine line, RowCheck check) {
        String word = line.text(ListColumn.LEVEL);
        Optional<CadreLevel> level = LevelWords.read(word);
        if (level.isEmpty() && !word.isEmpty()) {
            check.wrong(ListColumn.LEVEL, "list.level", word);
            return Optional.empty();
        }
        if (level.filter(CadreLevel.CENTRAL::equals).isPresent()) {
            if (!terms.mayEnter().test(null)) {
                check.wrong(ListColumn.LEVEL, "registration.ministry-only");
                return Optional.empty();
            }
            return Optional.of(Placement.MINISTRY);
        }
        return unit(line, check).flatMap(unit -> place(unit, level.orElse(LevelWords.of(unit)), line, check));
    }

    private Optional<Placement> place(UnitPath unit, CadreLevel level, ListLine line, RowCheck check) {
        if (!Placement.fit(unit, level)) {
            check.wrong(columnOfUnit(line), "registration.unit-too-high", unit.text());
            return Optional.empty();
        }
        if (!isInvited(unit)) {
            check.wrong(columnOfUnit(line), "registration.outside-areas", unit.text());
            return Optional.empty();
        }
        if (!terms.mayEnter().test(unit.lowest())) {
            check.wrong(columnOfUnit(line), "list.outside-reach", unit.text());
            return Optional.empty();
        }
        return Optional.of(Placement.of(unit, level));
    }

    private Optional<UnitPath> unit(ListLine line, RowCheck check) {
        UnitOfRow written = UnitOfRow.of(line);
        if (written.isBlank()) {
            return own(line, check);
        }
        return switch (matches.computeIfAbsent(written, this::match)) {
            case UnitMatch.One(UnitPath unit, String note) -> {
                if (note != null) {
                    check.note(note);
                }
                yield Optional.of(unit);
            }
            case UnitMatch.Several several -> {
                check.wrong(columnOfUnit(line), "list.several-units", String.join("; ", several.candidates()));
                yield Optional.empty();
            }
            case UnitMatch.None _ when isOfficeOnly(line) -> own(line, check);
            case UnitMatch.None none -> {
                check.wrong(columnOfUnit(line), "list.unknown-unit", none.why());
                yield Optional.empty();
            }
        };
    }

    private Optional<UnitPath> own(ListLine line, RowCheck check) {
        if (terms.ownUnit() == null) {
            check.wrong(columnOfUnit(line), "list.no-unit");
            return Optional.empty();
        }
        return Optional.of(units.pathOn(terms.ownUnit(), terms.day()));
    }

    /** "Trạm y tế" on the list of a unit's own people says where in it somebody works. */
    private boolean isOfficeOnly(ListLine line) {
        return terms.ownUnit() != null
                && line.text(ListColumn.COMMUNE).isEmpty()
                && line.text(ListColumn.DISTRICT).isEmpty()
                && line.text(ListColumn.PROVINCE).isEmpty();
    }

    /** The first reading that leads to a unit, or to several; what is told of none is about the row as it stands. */
    private UnitMatch match(UnitOfRow written) {
        UnitMatch asItStands = null;
        for (UnitOfRow reading : written.readings()) {
            UnitMatch match = matching.match(reading.written(), reading.district(), reading.province(), terms.day());
            if (!(match instanceof UnitMatch.None)) {
                return match;
            }
            asItStands = asItStands == null ? match : asItStands;
        }
        return asItStands;
    }

    private boolean isInvited(UnitPath unit) {
        return terms.areas().isEmpty()
                || invited.computeIfAbsent(unit.lowest(), id -> units.lieWithin(id, terms.areas(), terms.day()));
    }

    private static ListColumn columnOfUnit(ListLine line) {
        for (ListColumn column :
                new ListColumn[] {ListColumn.COMMUNE, ListColumn.ORGANISATION, ListColumn.DISTRICT, ListColumn.PROVINCE
                }) {
            if (!line.text(column).isEmpty()) {
                return column;
            }
        }
        return line.header().has(ListColumn.COMMUNE) ? ListColumn.COMMUNE : ListColumn.ORGANISATION;
    }
}
