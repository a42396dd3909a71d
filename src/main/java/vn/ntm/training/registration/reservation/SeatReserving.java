package vn.ntm.training.registration.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.SeatsChanged;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.reservation.SeatReservations.Blocked;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.Units;

/** A unit holds seats without names, more or fewer of them, gives them back, or names nobody in time. */
@ApplicationScoped
@Transactional
public class SeatReserving {

    private static final Duration BEFORE_THE_START = Duration.ofDays(1);

    @Inject
    TrainingClasses classes;

    @Inject
    SeatReservations reservations;

    @Inject
    Units units;

    @Inject
    Audit audit;

    @Inject
    Event<Object> events;

    @Inject
    Clock clock;

    /** @throws RuleViolation when registration is not open, or there are not so many seats for the unit */
    public ReservationView reserve(UUID classId, ReservationInput input) {
        ReservationInput checked = input.checked();
        TrainingClass trainingClass = classes.require(classId);
        Instant now = clock.instant();
        trainingClass.checkRegistrationOpen(now);
        UnitPath unit = unit(trainingClass, checked.unitId());
        var reservation = new SeatReservation(
                classId,
                unit,
                checked.cadreLevel(),
                checked.seats(),
                deadline(trainingClass, checked.nameUntil()),
                now);
        // Inserted before the seats are locked: the order of everybody.
        reservations.persistAndFlush(reservation);
        take(trainingClass, reservation, checked.seats());
        ReservationView view = ReservationView.of(reservation);
        audit.record("seats.reserved", "seat-reservation", reservation.id(), null, view);
        return view;
    }

    /** @param nameUntil null: as it was */
    public ReservationView change(UUID id, IfMatch seen, Integer seats, Instant nameUntil) {
        var check = new InputCheck();
        ReservationInput.checkSeats(check, seats);
        check.instant("nameUntil", nameUntil);
        check.done();
        SeatReservation reservation = reservations.requireLocked(id);
        seen.check(reservation.version());
        TrainingClass trainingClass = classes.require(reservation.classId());
        trainingClass.checkRegistrationOpen(clock.instant());
        ReservationView before = ReservationView.of(reservation);
        if (nameUntil != null) {
            reservation.requireOpen();
            reservation.moveDeadline(deadline(trainingClass, nameUntil));
        }
        if (seats != null) {
            int more = seats - reservation.seats();
            reservation.resize(seats);
            take(trainingClass, reservation, more);
        }
        ReservationView after = ReservationView.of(reservation);
        audit.record("seats.reservation-changed", "seat-reservation", id, before, after);
        return after;
    }

    public void cancel(UUID id, IfMatch seen) {
        SeatReservation reservation = reservations.requireLocked(id);
        seen.check(reservation.version());
        end(reservation, ReservationStatus.CANCELLED);
    }

    /** Looks once more under the lock: another replica may have been faster. */
    void lapse(UUID id) {
        SeatReservation reservation = reservations.requireLocked(id);
        if (reservation.isOver(clock.instant())) {
            end(reservation, ReservationStatus.LAPSED);
        }
    }

    void remind(UUID id) {
        SeatReservation reservation = reservations.requireLocked(id);
        if (reservation.status() == ReservationStatus.OPEN && !reservation.isReminded() && reservation.open() > 0) {
            reservation.reminded(clock.instant());
            events.fire(new SeatsToBeNamed(
                    id, reservation.classId(), reservation.unitId(), reservation.open(), reservation.nameUntil()));
        }
    }

    private void end(SeatReservation reservation, ReservationStatus as) {
        ReservationView before = ReservationView.of(reservation);
        reservation.end(as);
        TrainingClass trainingClass = classes.require(reservation.classId());
        take(trainingClass, reservation, -reservation.open());
        audit.record(
                "seats.reservation-ended",
                "seat-reservation",
                reservation.id(),
                before,
                ReservationView.of(reservation));
    }

    /** Of fewer seats, those who wait get what is left over. */
    private void take(TrainingClass trainingClass, SeatReservation reservation, int more) {
        reservations.flush();
        Blocked blocked = reservations.change(reservation.id(), more);
        if (blocked.blocked() != null) {
            throw full(trainingClass, blocked);
        }
        events.fire(new SeatsChanged(trainingClass.id(), trainingClass.capacity()));
    }

    private RuleViolation full(TrainingClass trainingClass, Blocked blocked) {
        if (blocked.quotaUnitId() != null) {
            String unit = units.pathOn(blocked.quotaUnitId(), trainingClass.referenceDate())
                    .text();
            return new RuleViolation("reservation.quota-full", unit, blocked.free());
        }
        String code = blocked.quotaLevel() == null ? "reservation.class-full" : "reservation.level-full";
        return new RuleViolation(code, blocked.free());
    }

    private UnitPath unit(TrainingClass trainingClass, long unitId) {
        LocalDate day = trainingClass.referenceDate();
        if (units.findOn(unitId, day).isEmpty()) {
            throw InvalidInput.of("unitId", "registration.unit-not-valid", VietnameseFormat.date(day));
        }
        UnitPath unit = units.pathOn(unitId, day);
        Set<Long> areas = trainingClass.areaUnitIds();
        if (!areas.isEmpty() && !units.lieWithin(unitId, areas, day)) {
            throw new RuleViolation("registration.outside-areas", unit.text());
        }
        return unit;
    }

    /** A day before the start, or the start itself where that is over already. */
    private Instant deadline(TrainingClass trainingClass, Instant wanted) {
        Instant now = clock.instant();
        Instant start = trainingClass.firstStart();
        if (wanted != null) {
            if (!wanted.isAfter(now) || wanted.isAfter(start)) {
                throw InvalidInput.of("nameUntil", "reservation.deadline", VietnameseFormat.dateTime(start));
            }
            return wanted;
        }
        Instant usual = start.minus(BEFORE_THE_START);
        return usual.isAfter(now) ? usual : start;
    }
}
