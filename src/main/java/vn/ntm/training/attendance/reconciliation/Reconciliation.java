package vn.ntm.training.attendance.reconciliation;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.ntm.training.shared.paging.Page;

/**
 * The rooms of a session that the reader sees, and that lie in the province asked for.
 *
 * @param counts how many stand how, whatever standing is asked for
 * @param agreeing open rooms of which everything agrees, that the reader may confirm at once
 * @param silent open rooms that told nothing and were not seen, that the reader may excuse at once
 * @param rooms one page of them: what is to be settled first, the gravest at the top
 */
public record Reconciliation(
        Map<Standing, Long> counts,
        long agreeing,
        long silent,
        @JsonUnwrapped Page<ReconciledRoom> rooms) {

    public List<Standing> standings() {
        return Arrays.asList(Standing.values());
    }

    public List<Disagreement> kinds() {
        return Arrays.asList(Disagreement.values());
    }

    public long count(Standing standing) {
        return counts.get(standing);
    }
}
