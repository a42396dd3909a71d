package vn.ntm.training.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.Ids;

/** A role that a user holds from one day to another. */
@Entity
class RoleGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "user_id")
    private AppUser user;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Long unitId;

    @Enumerated(EnumType.STRING)
    private Permission[] permissions;

    private LocalDate validFrom;

    /** The first day on which it is no longer valid; null: until further notice. */
    private LocalDate validTo;

    private Instant grantedAt;

    protected RoleGrant() {}

    RoleGrant(AppUser user, GrantInput input, LocalDate today, Instant now) {
        this.id = Ids.next();
        this.user = user;
        this.role = input.role();
        this.unitId = input.unitId();
        this.permissions = input.allowed().toArray(Permission[]::new);
        Arrays.sort(permissions);
        this.validFrom = Objects.requireNonNullElse(input.validFrom(), today);
        this.validTo = input.validTo();
        this.grantedAt = now;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && hasNotEndedBy(day);
    }

    boolean hasNotEndedBy(LocalDate day) {
        return validTo == null || day.isBefore(validTo);
    }

    boolean overlaps(RoleGrant other) {
        return role == other.role
                && Objects.equals(unitId, other.unitId)
                && hasNotEndedBy(other.validFrom)
                && other.hasNotEndedBy(validFrom);
    }

    /** False when it had not begun before that day, so that nothing of it would be left. */
    boolean endOn(LocalDate day) {
        if (!validFrom.isBefore(day)) {
            return false;
        }
        if (hasNotEndedBy(day)) {
            validTo = day;
        }
        return true;
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    Long unitId() {
        return unitId;
    }

    Set<Permission> permissions() {
        return permissions.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(permissions));
    }

    LocalDate validFrom() {
        return validFrom;
    }

    LocalDate validTo() {
        return validTo;
    }
}
