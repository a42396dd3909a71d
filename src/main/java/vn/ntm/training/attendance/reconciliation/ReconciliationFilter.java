package vn.ntm.training.attendance.reconciliation;

import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.shared.input.QueryText;

/** What the rooms are narrowed by, as it stands in the address. */
public class ReconciliationFilter {

    @RestQuery("province")
    String province;

    @RestQuery("state")
    String state;

    @RestQuery("kind")
    String kind;

    @RestQuery("q")
    String q;

    Optional<Long> provinceId() {
        return QueryText.unit("province", province);
    }

    Optional<Standing> standing() {
        return QueryText.constants("state", state, Standing.class).stream().findFirst();
    }

    Optional<Disagreement> disagreement() {
        return QueryText.constants("kind", kind, Disagreement.class).stream().findFirst();
    }

    Optional<String> search() {
        return QueryText.search(q);
    }

    public String getProvince() {
        return province;
    }

    public String getState() {
        return state;
    }

    public String getKind() {
        return kind;
    }

    public String getQ() {
        return q == null ? "" : q;
    }
}
