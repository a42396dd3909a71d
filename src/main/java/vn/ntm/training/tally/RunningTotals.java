package vn.ntm.training.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.ntm.training.attendance.ParticipationsChanging;
import vn.ntm.training.attendance.ParticipationsChanging.Cell;

/** Adds changes of participations to the tally. Rows are taken in the order of their key, so that nobody locks others out. */
@ApplicationScoped
class RunningTotals {

    void on(@Observes ParticipationsChanging changing) {
        List<Map.Entry<Cell, Integer>> cells = List.copyOf(changing.byCell().entrySet());
        changing.writes()
                .add(
                        """
                insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                select ?, c.unit_id, c.cadre_level, c.gender, 'PARTICIPATION', c.difference
                from unnest(?, ?, ?, ?) as c (unit_id, cadre_level, gender, difference)
                order by c.unit_id, c.cadre_level, c.gender
                on conflict (class_id, unit_id, cadre_level, gender, basis)
                  do update set count = t.count + excluded.count""",
                        changing.classId(),
                        column(cells, Cell::unitId).toArray(Long[]::new),
                        column(cells, cell -> cell.level().name()).toArray(String[]::new),
                        column(cells, Cell::gender).toArray(String[]::new),
                        cells.stream().map(Map.Entry::getValue).toArray(Integer[]::new));
    }

    private static <T> List<T> column(List<Map.Entry<Cell, Integer>> cells, Function<Cell, T> column) {
        return cells.stream().map(Map.Entry::getKey).map(column).toList();
    }
}
