package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.SelectionQuery;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.input.QueryText;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.unit.CadreLevel;

/** The list of a class as it hangs on the door: by given name, one page at a time. */
@ApplicationScoped
class RegistrationList {

    private static final Map<String, String> SORTABLE = Map.of(
            "name", "t.rosterName",
            "status", "r.status",
            "queuePosition", "r.queuePosition",
            "registeredAt", "r.registeredAt",
            "unit", "r.placement.unitPath");

    private static final String FROM = " from Registration r join Trainee t on t.id = r.traineeId where ";

    record Entry(Registration registration, Trainee trainee) {}

    @Inject
    Session database;

    @Inject
    WaitingList waitingList;

    /** @param limits reaches in all of which the people have to be */
    Page<RegistrationView> page(UUID classId, RegistrationFilter filter, List<Reach> limits, Paging paging) {
        Map<String, Object> parameters = new HashMap<>();
        String where = where(classId, filter, parameters) + within(limits, parameters);
        String order = paging.orderBy(SORTABLE, "t.rosterName", "r.id");
        SelectionQuery<Long> total = database.createSelectionQuery("select count(*)" + FROM + where, Long.class);
        SelectionQuery<Entry> entries =
                database.createSelectionQuery("select r, t" + FROM + where + " order by " + order, Entry.class);
        parameters.forEach(total::setParameter);
        parameters.forEach(entries::setParameter);
        List<Entry> found = entries.setFirstResult((int) Math.min(paging.offset(), Integer.MAX_VALUE))
                .setMaxResults(paging.size())
                .getResultList();
        var places = waitingList.places(found.stream()
                .map(Entry::registration)
                .filter(registration -> registration.status() == RegistrationStatus.WAITLISTED)
                .map(Registration::id)
                .toList());
        List<RegistrationView> items = found.stream()
                .map(entry -> RegistrationView.of(
                        entry.registration(),
                        entry.trainee(),
                        places.get(entry.registration().id())))
                .toList();
        return new Page<>(items, total.getSingleResult(), paging.page(), paging.size());
    }

    private static String within(List<Reach> limits, Map<String, Object> parameters) {
        var conditions = new StringBuilder();
        for (int i = 0; i < limits.size(); i++) {
            conditions.append(" and array_contains(:reach" + i + ", r.placement.unitId)");
            parameters.put("reach" + i, limits.get(i).parameter());
        }
        return conditions.toString();
    }

    private static String where(UUID classId, RegistrationFilter filter, Map<String, Object> parameters) {
        List<String> conditions = new ArrayList<>(List.of("r.classId = :class"));
        parameters.put("class", classId);
        QueryText.search(filter.search).ifPresent(search -> {
            conditions.add("t.foldedName like :search");
            parameters.put("search", "%" + search + "%");
        });
        List<RegistrationStatus> statuses = QueryText.constants("status", filter.status, RegistrationStatus.class);
        if (!statuses.isEmpty()) {
            conditions.add("r.status in (:statuses)");
            parameters.put("statuses", statuses);
        }
        List<CadreLevel> levels = QueryText.constants("level", filter.level, CadreLevel.class);
        if (!levels.isEmpty()) {
            conditions.add("r.placement.cadreLevel in (:levels)");
            parameters.put("levels", levels);
        }
        QueryText.unit("unit", filter.unit).ifPresent(unit -> {
            conditions.add(":unit in (r.placement.communeId, r.placement.districtId, r.placement.provinceId)");
            parameters.put("unit", unit);
        });
        return String.join(" and ", conditions);
    }
}
