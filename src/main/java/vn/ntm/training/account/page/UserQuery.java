package vn.ntm.training.account.page;

import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.AccountState;
import vn.ntm.training.account.UserFilter;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.input.QueryText;

/** What the address of the list of accounts asks for. */
public class UserQuery {

    @RestQuery("q")
    String text;

    @RestQuery("role")
    String role;

    @RestQuery("state")
    String state;

    @RestQuery("unit")
    String unit;

    @RestQuery("unitQuery")
    String unitQuery;

    @RestQuery("find")
    String find;

    UserFilter filter() {
        List<AccountState> states = QueryText.constants("state", state, AccountState.class);
        return new UserFilter(
                QueryText.line("q", text).orElse(""),
                QueryText.constants("role", role, Role.class),
                QueryText.unit("unit", unit()).orElse(null),
                states.isEmpty() ? null : states.getFirst());
    }

    public String text() {
        return Objects.requireNonNullElse(text, "");
    }

    public String role() {
        return role;
    }

    public String state() {
        return state;
    }

    /** Looked for anew, the unit of before counts no more. */
    public String unit() {
        return find != null && !unitQuery().isBlank() ? "" : Objects.requireNonNullElse(unit, "");
    }

    public String unitQuery() {
        return Objects.requireNonNullElse(unitQuery, "");
    }
}
