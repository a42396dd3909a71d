package vn.ntm.training.account.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import vn.ntm.training.account.AccountKeeping;
import vn.ntm.training.account.AccountState;
import vn.ntm.training.account.KnownUser;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.AreaChoices;

/** One account: who it is, which roles it holds, held and will hold, and what can be done with it. */
@Path("/users/{id}")
@RunOnVirtualThread
class UserPages {

    @Inject
    AccountKeeping keeping;

    @Inject
    CurrentUser current;

    @Inject
    AreaChoices areas;

    @Inject
    Clock clock;

    /** Roles of one time, under the heading of that time. */
    public record Section(GrantLine.Time time, List<GrantLine> grants) {}

    /**
     * @param language in which mails are written to it
     * @param sections of times of which there is a role, the present first
     * @param own the account of the reader, whose password and codes are changed elsewhere
     */
    record User(
            KnownUser user,
            Language language,
            List<Section> sections,
            boolean own,
            boolean mayGetMail,
            FormErrors errors)
            implements TemplateInstance {}

    @GET
    @Operation(hidden = true)
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, FormErrors.NONE);
    }

    /** The page, also after a step that could not be taken. */
    TemplateInstance page(UUID id, FormErrors errors) {
        KnownUser user = keeping.known(id);
        boolean mayGetMail = user.view().email() != null && user.state() != AccountState.DISABLED;
        return new User(
                user,
                Language.of(user.view().locale()),
                sections(user),
                id.equals(current.require().id()),
                mayGetMail,
                errors);
    }

    private List<Section> sections(KnownUser user) {
        LocalDate today = LocalDate.now(clock);
        List<GrantLine> grants = user.view().grants().stream()
                .map(grant -> GrantLine.of(grant, areas, today))
                .toList();
        return Stream.of(GrantLine.Time.values())
                .map(time -> new Section(
                        time,
                        grants.stream().filter(grant -> grant.time() == time).toList()))
                .filter(section -> !section.grants().isEmpty())
                .toList();
    }
}
