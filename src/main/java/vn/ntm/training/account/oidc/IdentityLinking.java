package vn.ntm.training.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.RightsChanged;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

/** Says which account belongs to whom the provider knows, and takes it back: the work of administrators. */
@ApplicationScoped
@Transactional
class IdentityLinking {

    @Inject
    ExternalIdentities identities;

    @Inject
    AppUsers users;

    @Inject
    CurrentUser current;

    @Inject
    Event<RightsChanged> rightsChanged;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** @throws NotFound when there is no such account, or it is not linked */
    ExternalIdentity get(UUID userId) {
        return identities.findOf(users.require(userId).id()).orElseThrow(NotFound.of("external-identity", userId));
    }

    ExternalIdentity link(UUID userId, ExternalIdentity given) {
        ExternalIdentity identity = given.checked();
        AppUser user = users.requireLocked(userId);
        Optional<UUID> owner = identities.findUser(identity.issuer(), identity.subject());
        if (owner.filter(user.id()::equals).isPresent()) {
            return identity;
        }
        if (owner.isPresent()) {
            throw new RuleViolation("oidc.identity-taken");
        }
        Optional<ExternalIdentity> before = identities.findOf(userId);
        before.ifPresent(old -> endOf(userId));
        identities.link(identity, userId, current.require().username(), clock.instant());
        audit.record("user.identity-linked", "user", userId, before.orElse(null), identity);
        return identity;
    }

    void unlink(UUID userId) {
        ExternalIdentity before = get(userId);
        users.requireLocked(userId);
        endOf(userId);
        audit.record("user.identity-unlinked", "user", userId, before, null);
    }

    private void endOf(UUID userId) {
        identities.unlink(userId);
        rightsChanged.fire(new RightsChanged(userId, false));
    }
}
