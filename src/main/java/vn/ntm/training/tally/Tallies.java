package vn.ntm.training.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.attendance.CountingRuleText;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Reads the running totals. */
@ApplicationScoped
public class Tallies {

    /** One area and cadre level; people and declared are those of all areas, on each line. Nulls: nobody yet. */
    record Line(
            Long unitId,
            String unit,
            String unitLevel,
            String cadreLevel,
            Long registered,
            Long participations,
            Long people,
            Long declared) {}

    @Inject
    Session database;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /**
     * @param within the units whose people are counted
     * @param by the level of units to tell: people of a unit above it are told by that unit
     */
    public Tally of(UUID classId, Reach within, UnitLevel by, Language language) {
        TrainingClass trainingClass = classes.require(classId);
        List<Line> lines = lines(trainingClass, within, by);
        Line any = lines.getFirst();
        List<Line> cells =
                lines.stream().filter(line -> line.cadreLevel() != null).toList();
        return new Tally(
                rule(trainingClass, language),
                cells.stream().mapToLong(Line::registered).sum(),
                cells.stream().mapToLong(Line::participations).sum(),
                any.people(),
                any.declared(),
                byLevel(cells),
                byUnit(cells, trainingClass.referenceDate()),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
    }

    /** How the figures of a class are counted. */
    String rule(UUID classId, Language language) {
        return rule(classes.require(classId), language);
    }

    private static String rule(TrainingClass trainingClass, Language language) {
        return CountingRuleText.sentence(trainingClass.countingRule(), trainingClass.countingThreshold(), language);
    }

    /**
     * Another text as soon as a cell of the tally, a declared number or the class itself is another: out of some hundred rows,
     * without looking at a mark or a person. People who are found to be one person change none of that.
     */
    String version(UUID classId, Reach within) {
        return Column.of(
                        database,
                        """
                        select concat_ws('/', c.version,
                          (select sum(hashtextextended(concat_ws('/', unit_id, cadre_level, gender, basis, count), 0))
                           from tally
                           where class_id = :class and %s),
                          (select concat_ws('/', count(*), sum(count), max(recorded_at), max(superseded_at))
                           from declared_participation
                           where class_id = :class and %s))
                        from training_class c
                        where c.id = :class
                        """.formatted(Reach.condition("unit_id", "within"), Reach.condition("unit_id", "within")),
                        String.class)
                .setParameter("class", classId)
                .setParameter("within", within.parameter())
                .getSingleResult();
    }

    private static List<Tally.OfLevel> byLevel(List<Line> cells) {
        Map<CadreLevel, Tally.OfLevel> levels = new EnumMap<>(CadreLevel.class);
        for (Line cell : cells) {
            var level = CadreLevel.valueOf(cell.cadreLevel());
            levels.merge(
                    level,
                    new Tally.OfLevel(level, cell.registered(), cell.participations()),
                    (a, b) -> new Tally.OfLevel(
                            level, a.registered() + b.registered(), a.participations() + b.participations()));
        }
        return List.copyOf(levels.values());
    }

    private List<Tally.OfUnit> byUnit(List<Line> cells, LocalDate day) {
        Map<Long, Tally.OfUnit> units = new LinkedHashMap<>();
        for (Line cell : cells) {
            UnitLevel level = cell.unitLevel() == null ? null : UnitLevel.valueOf(cell.unitLevel());
            units.merge(
                    cell.unitId(),
                    new Tally.OfUnit(cell.unitId(), path(cell, day), level, cell.registered(), cell.participations()),
                    (a, b) -> new Tally.OfUnit(
                            a.unitId(),
                            a.unit(),
                            a.level(),
                            a.registered() + b.registered(),
                            a.participations() + b.participations()));
        }
        return List.copyOf(units.values());
    }

    /** With what it lies in, because names repeat; without where the class was moved to a day on which it is no more. */
    private String path(Line cell, LocalDate day) {
        return cell.unitId() == null
                ? null
                : units.findOn(cell.unitId(), day).map(UnitView::path).orElse(cell.unit());
    }

    /** All of it in one statement, so that the figures belong together. */
    private List<Line> lines(TrainingClass trainingClass, Reach within, UnitLevel by) {
        return database.createNativeQuery(
                        """
                        with recursive cell as (
                          select unit_id, cadre_level,
                            sum(count) filter (where basis = 'REGISTERED') as registered,
                            sum(count) filter (where basis = 'PARTICIPATION') as participations
                          from tally
                          where class_id = :class and %s
                          group by unit_id, cadre_level),
                        climb (unit_id, area_id, level) as (
                          select u.id, u.id, u.level
                          from unit u
                          where u.id in (select unit_id from cell)
                          union all
                          select c.unit_id, p.id, p.level
                          from climb c
                          join unit_version_near(c.area_id, cast(:day as date)) v on true
                          join unit p on p.id = v.parent_id
                          where c.level = any(:below)),
                        area as (
                          select distinct on (unit_id) unit_id, area_id, level
                          from climb
                          order by unit_id, array_position(array['PROVINCE', 'DISTRICT', 'COMMUNE'], level)),
                        figure as (
                          select a.area_id, a.level, c.cadre_level,
                            coalesce(sum(c.registered), 0) as registered,
                            coalesce(sum(c.participations), 0) as participations
                          from cell c
                          left join area a on a.unit_id = c.unit_id
                          group by a.area_id, a.level, c.cadre_level
                          having sum(c.registered) <> 0 or sum(c.participations) <> 0),
                        whole as (
                          select
                            (select count(distinct coalesce(m.person_id, p.trainee_id))
                             from participation p
                             left join merged_trainee m on m.trainee_id = p.trainee_id
                             where p.class_id = :class and p.counted_until is null and %s) as people,
                            (select coalesce(sum(count), 0)
                             from declared_participation
                             where class_id = :class and superseded_at is null and %s) as declared)
                        select f.area_id, n.name, f.level, f.cadre_level,
                          cast(f.registered as bigint), cast(f.participations as bigint), w.people, w.declared
                        from whole w
                        left join figure f on true
                        left join unit_version_near(f.area_id, cast(:day as date)) n on true
                        order by n.name collate "vi-x-icu", f.area_id
                        """.formatted(
                                        Reach.condition("unit_id", "within"),
                                        Reach.condition("p.unit_id", "within"),
                                        Reach.condition("unit_id", "within")),
                        Line.class)
                .setParameter("class", trainingClass.id())
                .setParameter("within", within.parameter())
                .setParameter("day", trainingClass.referenceDate())
                .setParameter("below", below(by))
                .getResultList();
    }

    private static String[] below(UnitLevel level) {
        return Arrays.stream(UnitLevel.values())
                .filter(other -> other.compareTo(level) > 0)
                .map(Enum::name)
                .toArray(String[]::new);
    }
}
