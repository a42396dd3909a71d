package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.AccountState;
import vn.ntm.training.account.GrantOffer;
import vn.ntm.training.account.GrantOffers;
import vn.ntm.training.account.KnownUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.unit.AreaChoices;

/** The list of the accounts that somebody looks after. */
@Path("/users")
@RunOnVirtualThread
class UserListPages {

    @Inject
    AccountKeeping keeping;

    @Inject
    GrantOffers offers;

    @Inject
    AreaChoices areas;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * An account with the roles that it holds or will hold.
     *
     * @param grants empty when all have ended
     */
    public record Line(KnownUser user, List<GrantLine> grants) {}

    record Users(Page<Line> users, UserQuery query, GrantOffer offer, List<AccountState> states, FormErrors noErrors)
            implements TemplateInstance {}

    /** What of the accounts was read, for the audit. */
    private record Read(int page, int accounts) {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam UserQuery query, @BeanParam Paging paging) {
        Page<KnownUser> page = keeping.known(query.filter(), paging);
        if (!page.items().isEmpty()) {
            audit.recordReading(
                    "users.read",
                    "user",
                    "*",
                    new Read(page.page(), page.items().size()));
        }
        return new Users(
                page.map(this::line), query, offers.ofCaller(), List.of(AccountState.values()), FormErrors.NONE);
    }

    private Line line(KnownUser user) {
        LocalDate today = LocalDate.now(clock);
        return new Line(
                user,
                user.view().grants().stream()
                        .map(grant -> GrantLine.of(grant, areas, today))
                        .filter(grant -> grant.time() != GrantLine.Time.PAST)
                        .toList());
    }
}
