package vn.ntm.training.account.me;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Grant;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.unit.AreaChoices;

/** One's own account as a page: who one is, what one may do and where, how the pages look. */
@Path("/account")
@RunOnVirtualThread
class AccountPages {

    /**
     * A role of today.
     *
     * @param unit the path of its unit; blank when it has none
     */
    public record Held(Role role, String unit, List<Permission> permissions) {}

    @Inject
    CurrentUser current;

    @Inject
    OwnAccount own;

    @Inject
    AreaChoices areas;

    record MyAccount(MeView me, List<Held> held) implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show() {
        MeView me = own.show(current.require());
        return new MyAccount(me, me.grants().stream().map(this::held).toList());
    }

    private Held held(Grant grant) {
        String unit = grant.unitId() == null ? "" : areas.path(grant.unitId().toString());
        return new Held(grant.role(), unit, List.copyOf(new TreeSet<>(grant.permissions())));
    }
}
