package vn.ntm.training.registration;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;

/** A trainee on the list of a class, once each. */
@Entity
public class Registration {

    @Id
    private UUID id;

    private UUID classId;
    private UUID traineeId;
    private UUID siteId;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status;

    private Integer queuePosition;

    @Embedded
    private Placement placement;

    @Enumerated(EnumType.STRING)
    private RegistrationSource source;

    private String statusReason;
    private String registeredBy;
    private Instant registeredAt;

    @Version
    private int version;

    protected Registration() {}

    Registration(
            UUID classId, UUID traineeId, UUID siteId, Placement placement, String registeredBy, Instant registeredAt) {
        this.id = Ids.next();
        this.classId = classId;
        this.traineeId = traineeId;
        this.source = RegistrationSource.SINGLE;
        renew(siteId, placement, registeredBy, registeredAt);
    }

    /** Who cancelled may come back, at the end of the queue; who was rejected may not, and who is on the list already is. */
    void requireMayReturn() {
        switch (status) {
            case PENDING, CONFIRMED, WAITLISTED -> throw new RuleViolation("registration.already");
            case REJECTED -> throw new RuleViolation("registration.rejected-before");
            case CANCELLED -> {}
        }
    }

    void registerAgain(Registration anew) {
        requireMayReturn();
        renew(anew.siteId, anew.placement, anew.registeredBy, anew.registeredAt);
    }

    private void renew(UUID newSiteId, Placement newPlacement, String by, Instant now) {
        siteId = newSiteId;
        placement = newPlacement;
        registeredBy = by;
        registeredAt = now;
        status = RegistrationStatus.PENDING;
        statusReason = null;
    }

    void requirePending() {
        if (status != RegistrationStatus.PENDING) {
            throw new RuleViolation("registration.not-pending");
        }
    }

    /** A seat was taken for it. */
    void confirm() {
        requirePending();
        status = RegistrationStatus.CONFIRMED;
    }

    /** No seat was left. */
    void queueAt(int position) {
        requirePending();
        status = RegistrationStatus.WAITLISTED;
        queuePosition = position;
    }

    void reject(String reason) {
        if (status != RegistrationStatus.PENDING && status != RegistrationStatus.WAITLISTED) {
            throw new RuleViolation("registration.not-pending");
        }
        leave(RegistrationStatus.REJECTED, reason);
    }

    void cancel(String reason) {
        switch (status) {
            case CANCELLED -> throw new RuleViolation("registration.cancelled-before");
            case REJECTED -> throw new RuleViolation("registration.rejected-before");
            case PENDING, CONFIRMED, WAITLISTED -> leave(RegistrationStatus.CANCELLED, reason);
        }
    }

    private void leave(RegistrationStatus as, String reason) {
        status = as;
        statusReason = reason;
        queuePosition = null;
    }

    public boolean isConfirmed() {
        return status == RegistrationStatus.CONFIRMED;
    }

    public UUID id() {
        return id;
    }

    public UUID classId() {
        return classId;
    }

    public UUID traineeId() {
        return traineeId;
    }

    /** Null: not told yet where the person will sit. */
    public UUID siteId() {
        return siteId;
    }

    public RegistrationStatus status() {
        return status;
    }

    /** Lower goes first; null for everybody who does not wait. */
    public Integer queuePosition() {
        return queuePosition;
    }

    public Placement placement() {
        return placement;
    }

    public RegistrationSource source() {
        return source;
    }

    String statusReason() {
        return statusReason;
    }

    String registeredBy() {
        return registeredBy;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public int version() {
        return version;
    }
}
