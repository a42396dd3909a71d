package vn.ntm.training.account.scope;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who proved who they are, with the grants that are valid today.
 *
 * @param duty null when nothing stands between the user and the work
 */
public record SignedInUser(UUID id, String username, String displayName, List<Grant> grants, Duty duty) {

    /** Attribute of the {@link SecurityIdentity} that holds this record. */
    public static final String ATTRIBUTE = "user";

    public Set<Role> roles() {
        return grants.stream().map(Grant::role).collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean has(Role role) {
        return grants.stream().anyMatch(grant -> grant.role() == role);
    }

    public boolean has(Permission permission) {
        return grants.stream().anyMatch(grant -> grant.permissions().contains(permission));
    }

    /** The units of the grants as the audit keeps them: {@code *} for the whole country. */
    public String scopeText() {
        return has(Role.ADMIN)
                ? "*"
                : grants.stream()
                        .filter(grant -> grant.unitId() != null)
                        .map(grant -> grant.unitId().toString())
                        .sorted()
                        .collect(Collectors.joining(" "));
    }

    static Optional<SignedInUser> of(SecurityIdentity identity) {
        return Optional.ofNullable(identity.getAttribute(ATTRIBUTE));
    }
}
