package vn.ntm.training.account;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.NotFound;

/** All accounts. */
@ApplicationScoped
public class AppUsers implements PanacheRepositoryBase<AppUser, UUID> {

    /** @param username as typed */
    public Optional<AppUser> findByUsername(String username) {
        String folded = AppUser.fold(username);
        return AppUser.isUsername(folded) ? find("username", folded).firstResultOptional() : Optional.empty();
    }

    /** All accounts, possibly none, with this e-mail address: it is not unique, offices share one. */
    public List<AppUser> ofEmail(String email) {
        return list("lower(email) = lower(?1)", email);
    }

    /** @throws NotFound when there is no such account */
    public AppUser require(UUID id) {
        return findByIdOptional(id).orElseThrow(NotFound.of("user", id));
    }

    /** The same, and nobody else changes it until the end of the transaction. */
    public AppUser requireLocked(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(NotFound.of("user", id));
    }

    /** Locked, in the version that the caller saw, and of a new version from now on: also where only a grant changes. */
    AppUser requireForEdit(UUID id, IfMatch seen) {
        AppUser user = requireLocked(id);
        seen.check(user.version());
        getEntityManager().lock(user, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return user;
    }

    /** Whether there is nobody yet; if so, nobody else adds one until the end of the transaction. */
    boolean isEmpty() {
        if (count() > 0) {
            return false;
        }
        getEntityManager()
                .createNativeQuery("lock table app_user in share row exclusive mode")
                .executeUpdate();
        return count() == 0;
    }
}
