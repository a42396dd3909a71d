package vn.ntm.training.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A class as one line of a list.
 *
 * @param firstStart start of its first session; null while there is none
 * @param lastEnd end of its last session
 * @param taken seats taken by confirmed registrations
 */
public record ClassRow(
        UUID id,
        String code,
        String title,
        ClassFormat format,
        String curriculumCode,
        Long organiserUnitId,
        LocalDate startsOn,
        LocalDate endsOn,
        Instant firstStart,
        Instant lastEnd,
        int sessionCount,
        Integer capacity,
        int taken,
        RegistrationMode registrationMode,
        ClassStatus status,
        boolean synthetic,
        int version) {}
