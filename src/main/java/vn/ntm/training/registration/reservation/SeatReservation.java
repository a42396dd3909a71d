package vn.ntm.training.registration.reservation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Seats of a class that a unit holds without names. */
@Entity
class SeatReservation {

    @Id
    private UUID id;

    private UUID classId;
    private long unitId;
    private Long communeId;
    private Long districtId;
    private Long provinceId;
    private String unitPath;

    @Enumerated(EnumType.STRING)
    private CadreLevel cadreLevel;

    private int seats;
    private int named;
    private Instant nameUntil;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    private Instant reservedAt;
    private Instant remindedAt;

    @Version
    private int version;

    protected SeatReservation() {}

    SeatReservation(UUID classId, UnitPath unit, CadreLevel level, int seats, Instant nameUntil, Instant now) {
        this.id = Ids.next();
        this.classId = classId;
        this.unitId = unit.lowest();
        this.communeId = unit.communeId();
        this.districtId = unit.districtId();
        this.provinceId = unit.provinceId();
        this.unitPath = unit.text();
        this.cadreLevel = level;
        this.seats = seats;
        this.nameUntil = nameUntil;
        this.status = ReservationStatus.OPEN;
        this.reservedAt = now;
    }

    void requireOpen() {
        if (status != ReservationStatus.OPEN) {
            throw new RuleViolation("reservation.not-open");
        }
    }

    /** @throws RuleViolation when more people are named than there would be seats */
    void resize(int newSeats) {
        requireOpen();
        if (newSeats < named) {
            throw new RuleViolation("reservation.below-named", named);
        }
        seats = newSeats;
    }

    void moveDeadline(Instant until) {
        nameUntil = until;
        remindedAt = null;
    }

    /** What was named stays; what was not goes back. */
    void end(ReservationStatus as) {
        requireOpen();
        status = as;
    }

    void reminded(Instant now) {
        remindedAt = now;
    }

    boolean isOver(Instant now) {
        return status == ReservationStatus.OPEN && !now.isBefore(nameUntil);
    }

    /** Seats that have no name yet. */
    int open() {
        return seats - named;
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    UUID id() {
        return id;
    }

    UUID classId() {
        return classId;
    }

    long unitId() {
        return unitId;
    }

    String unitPath() {
        return unitPath;
    }

    CadreLevel cadreLevel() {
        return cadreLevel;
    }

    int seats() {
        return seats;
    }

    int named() {
        return named;
    }

    Instant nameUntil() {
        return nameUntil;
    }

    ReservationStatus status() {
        return status;
    }

    int version() {
        return version;
    }
}
