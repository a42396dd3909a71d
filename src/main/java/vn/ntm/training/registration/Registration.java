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
import vn.ntm.training.shared.text.VietnameseFormat;

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

    /** While a seat is offered; stays when nobody answered, to tell why the registration is cancelled. */
    private Instant offeredUntil;

    @Embedded
    private Placement placement;

    @Enumerated(EnumType.STRING)
    private RegistrationSource source;

    /** False of who sits in a room without having got a seat; counters of seats know nothing of it. */
    private boolean takesSeat = true;

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

    /** Somebody who came unannounced. */
    static Registration ofWalkIn(
            UUID classId, UUID traineeId, UUID roomId, Placement placement, String by, Instant now) {
        var registration = new Registration(classId, traineeId, roomId, placement, by, now);
        registration.source = RegistrationSource.WALK_IN;
        return registration;
    }

    /** Who cancelled may come back, at the end of the queue; who was rejected may not, and who is on the list already is. */
    void requireMayReturn() {
        switch (status) {
            case PENDING, CONFIRMED, OFFERED, WAITLISTED -> throw new RuleViolation("registration.already");
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
        offeredUntil = null;
        takesSeat = true;
    }

    /** Sits in this room, whatever was decided before, and takes no seat from those who wait for one. */
    void attend(UUID roomId) {
        requirePending();
        confirm(roomId);
        takesSeat = false;
    }

    void moveTo(UUID roomId) {
        siteId = roomId;
    }

    /** Waits for neither a yes nor a seat any more, because the person came. */
    void waitNoLonger() {
        if (status == RegistrationStatus.WAITLISTED) {
            status = RegistrationStatus.PENDING;
            queuePosition = null;
        }
        requirePending();
    }

    /** Had cancelled, and came nevertheless. */
    void comeBack(Registration walkIn) {
        registerAgain(walkIn);
        source = RegistrationSource.WALK_IN;
    }

    void requirePending() {
        if (status != RegistrationStatus.PENDING) {
            throw new RuleViolation("registration.not-pending");
        }
    }

    /** A seat was taken for it, in this room. */
    void confirm(UUID roomId) {
        requirePending();
        siteId = roomId;
        status = RegistrationStatus.CONFIRMED;
    }

    /** @throws RuleViolation when no seat is offered, or it was too long ago */
    void requireOffer(Instant now) {
        if (status != RegistrationStatus.OFFERED) {
            throw new RuleViolation("registration.not-offered");
        }
        if (!now.isBefore(offeredUntil)) {
            throw new RuleViolation("registration.offer-over", VietnameseFormat.dateTime(offeredUntil));
        }
    }

    void accept() {
        status = RegistrationStatus.CONFIRMED;
        offeredUntil = null;
    }

    /** Nobody answered in time. */
    void lapse() {
        status = RegistrationStatus.CANCELLED;
    }

    boolean isOfferOver(Instant now) {
        return status == RegistrationStatus.OFFERED && !now.isBefore(offeredUntil);
    }

    /** Comes instead of somebody who waits, in the same place of the queue. */
    void takePlaceOf(Registration other) {
        requirePending();
        status = RegistrationStatus.WAITLISTED;
        queuePosition = other.queuePosition;
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
            case PENDING, CONFIRMED, OFFERED, WAITLISTED -> leave(RegistrationStatus.CANCELLED, reason);
        }
    }

    private void leave(RegistrationStatus as, String reason) {
        status = as;
        statusReason = reason;
        queuePosition = null;
        offeredUntil = null;
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

    /** Lower goes first, with holes where others left; null for everybody who does not wait. */
    public Integer queuePosition() {
        return queuePosition;
    }

    Instant offeredUntil() {
        return offeredUntil;
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
