package vn.ntm.training.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.training.account.AppUser;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.account.signin.ClientAddress;
import vn.ntm.training.account.signin.Issuing;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.shared.secret.RandomSecret;

/** Opens a session for somebody whom the provider has let in. The second factor, if any, was the provider's. */
@ApplicationScoped
@Transactional
class OidcSignIn {

    @Inject
    ExternalIdentities identities;

    @Inject
    AppUsers users;

    @Inject
    Issuing issuing;

    @Inject
    OidcTerms terms;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** Empty when no account belongs to the person, or it is disabled. */
    Optional<RandomSecret> admit(OidcPerson person, ClientAddress from) {
        return identities
                .findUser(person.issuer(), person.subject())
                .map(users::requireLocked)
                .or(() -> linkedByMail(person))
                .filter(user -> !user.isDisabled())
                .map(user -> open(user, from));
    }

    private RandomSecret open(AppUser user, ClientAddress from) {
        audit.recordFor(user.username(), "user.signed-in", "user", user.id(), null, null);
        return issuing.openSession(user, from);
    }

    /** The one account with this address; offices share addresses, and then nobody is meant. */
    private Optional<AppUser> linkedByMail(OidcPerson person) {
        if (!terms.linkByVerifiedEmail() || person.verifiedEmail() == null) {
            return Optional.empty();
        }
        List<AppUser> meant = users.ofEmail(person.verifiedEmail());
        if (meant.size() != 1) {
            return Optional.empty();
        }
        AppUser user = users.requireLocked(meant.getFirst().id());
        boolean mayBeLinked = !user.isDisabled()
                && !user.holds(Role.ADMIN, LocalDate.now(clock))
                && identities.findOf(user.id()).isEmpty();
        return mayBeLinked ? Optional.of(link(user, person)) : Optional.empty();
    }

    private AppUser link(AppUser user, OidcPerson person) {
        var identity = new ExternalIdentity(person.issuer(), person.subject());
        identities.link(identity, user.id(), null, clock.instant());
        audit.recordFor(user.username(), "user.identity-linked", "user", user.id(), null, identity);
        return user;
    }
}
