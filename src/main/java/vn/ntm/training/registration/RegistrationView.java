package vn.ntm.training.registration;

import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.Trainee;
import vn.ntm.training.unit.CadreLevel;

/**
 * A registration as people see it. Level and unit are those of the time of the class; the rest of the person is of today.
 *
 * @param queuePosition place in the queue, 1 is the next; null for everybody who does not wait
 * @param waitingFor what is full at this moment; null for everybody who does not wait
 * @param offeredUntil by when an offered seat has to be accepted; of a cancelled one: that nobody answered by then
 * @param statusReason why it was rejected or cancelled
 */
public record RegistrationView(
        UUID id,
        UUID classId,
        RegistrationStatus status,
        String statusReason,
        Integer queuePosition,
        WaitingReason waitingFor,
        Instant offeredUntil,
        UUID siteId,
        Person trainee,
        RegistrationSource source,
        Instant registeredAt,
        String registeredBy,
        int version) {

    /** Who registered. */
    public record Person(
            UUID id,
            String fullName,
            Gender gender,
            Integer birthYear,
            String position,
            String organisation,
            CadreLevel cadreLevel,
            Long unitId,
            String unitPath,
            String phone,
            String email) {}

    /** @param place in the queue; null for who does not wait */
    static RegistrationView of(Registration registration, Trainee trainee, WaitingReason.Place place) {
        Placement placement = registration.placement();
        return new RegistrationView(
                registration.id(),
                registration.classId(),
                registration.status(),
                registration.statusReason(),
                place == null ? null : place.number(),
                place == null ? null : place.reason(),
                registration.offeredUntil(),
                registration.siteId(),
                new Person(
                        trainee.id(),
                        trainee.fullName(),
                        trainee.gender(),
                        trainee.birthYear(),
                        trainee.position(),
                        trainee.organisation(),
                        placement.cadreLevel(),
                        placement.unitId(),
                        placement.unitPath(),
                        trainee.phone(),
                        trainee.email()),
                registration.source(),
                registration.registeredAt(),
                registration.registeredBy(),
                registration.version());
    }
}
