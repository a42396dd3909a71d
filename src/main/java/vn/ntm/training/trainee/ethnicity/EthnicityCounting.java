package vn.ntm.training.trainee.ethnicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.Column;
import vn.ntm.training.shared.problem.NotAllowed;

/** How many people of the units in reach belong to which ethnic group: the only thing that desks read of it. */
@ApplicationScoped
public class EthnicityCounting {

    private static final int FEWEST_TOLD = 5;

    /** What the audit keeps. */
    private record Counted(int people) {}

    @Inject
    CurrentUser currentUser;

    @Inject
    Ethnicities ethnicities;

    @Inject
    EthnicGroups groups;

    @Inject
    Session database;

    @Inject
    Audit audit;

    public boolean isAllowed() {
        return !currentUser.scope().sensitive().isNowhere();
    }

    /**
     * Of those who told theirs, in the order of the groups; groups of nobody are left out, small ones are one at the end.
     *
     * @throws NotAllowed without the permission for any unit
     */
    List<EthnicityCount> count() {
        Reach reach = currentUser.scope().sensitive();
        if (reach.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        List<String> codes = codes(reach);
        audit.recordReading("trainees.ethnicity-counted", "trainee", "*", new Counted(codes.size()));
        Map<String, Long> counted =
                codes.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Stream<EthnicityCount> large = groups.all().stream()
                .filter(group -> counted.getOrDefault(group.code(), 0L) >= FEWEST_TOLD)
                .map(group -> EthnicityCount.of(group, counted.get(group.code())));
        boolean anySmall = counted.values().stream().anyMatch(people -> people < FEWEST_TOLD);
        return Stream.concat(large, anySmall ? Stream.of(EthnicityCount.SMALL) : Stream.empty())
                .toList();
    }

    /** Each person once, by the value that was told last. */
    private List<String> codes(Reach reach) {
        return Column.of(database, """
                        select distinct on (coalesce(m.person_id, t.id)) e.sealed
                        from trainee_ethnicity e
                        join trainee t on t.id = e.trainee_id
                        left join merged_trainee m on m.trainee_id = t.id
                        where\s""" + Reach.condition("t.unit_id", "reach") + """
                         order by coalesce(m.person_id, t.id), e.told_at desc""", byte[].class)
                .setParameter("reach", reach.parameter())
                .getResultStream()
                .map(ethnicities::opened)
                .toList();
    }
}
