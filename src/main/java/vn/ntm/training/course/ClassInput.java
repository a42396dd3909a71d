package vn.ntm.training.course;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.unit.CadreLevel;

/**
 * A class as given by the organiser: everything but its title has a default. {@code organiserUnitId} null is the Ministry,
 * no {@code areaUnitIds} the whole country, no {@code capacity} no limit. {@code sessions} are taken with a new class only;
 * later each has an address of its own.
 *
 * @param countingThreshold sessions, or with {@link CountingRule#ONCE_PER_CLASS_BY_MINUTES} minutes in all; null: one session
 * @param acceptedEvidence what is enough to be taken for present; ROLL is always among it. Null: a roll or a check-in
 * @param joinLogMinutes how long a connection has to last where logs are accepted
 */
public record ClassInput(
        String title,
        ClassFormat format,
        String curriculumCode,
        Set<UUID> moduleIds,
        Long organiserUnitId,
        Set<Long> areaUnitIds,
        Set<CadreLevel> audienceLevels,
        String documentNumber,
        LocalDate documentDate,
        LocalDate startsOn,
        LocalDate endsOn,
        Integer capacity,
        RegistrationMode registrationMode,
        Instant registrationOpensAt,
        Instant registrationClosesAt,
        CountingRule countingRule,
        Integer countingThreshold,
        Set<Evidence> acceptedEvidence,
        Integer joinLogMinutes,
        Boolean certificate,
        Boolean synthetic,
        List<SessionInput> sessions) {

    private static final int MOST_SEATS = 1_000_000;
    private static final int MOST_SESSIONS = 200;
    private static final int MOST_AREAS = 4_000;
    private static final int MOST_MODULES = 200;
    private static final int MINUTES_OF_A_DAY = 1_440;

    public static ClassInputBuilder titled(String title) {
        return new ClassInputBuilder(title);
    }

    /** The same with texts cleaned and defaults filled in. */
    ClassInput checked() {
        var check = new InputCheck();
        checkDates(check);
        var checked = new ClassInput(
                check.requiredText("title", title, 500),
                Objects.requireNonNullElse(format, ClassFormat.ONLINE),
                check.text("curriculumCode", curriculumCode, 100),
                set(check, "moduleIds", moduleIds, MOST_MODULES),
                organiserUnitId,
                set(check, "areaUnitIds", areaUnitIds, MOST_AREAS),
                set(check, "audienceLevels", audienceLevels, CadreLevel.values().length),
                check.text("documentNumber", documentNumber, 100),
                check.date("documentDate", documentDate),
                check.date("startsOn", startsOn),
                check.date("endsOn", endsOn),
                check.number("capacity", capacity, 1, MOST_SEATS),
                Objects.requireNonNullElse(registrationMode, RegistrationMode.OPEN),
                check.instant("registrationOpensAt", registrationOpensAt),
                check.instant("registrationClosesAt", registrationClosesAt),
                Objects.requireNonNullElse(countingRule, CountingRule.ONCE_PER_CLASS),
                threshold(check),
                evidence(check),
                check.number(
                        "joinLogMinutes",
                        Objects.requireNonNullElse(joinLogMinutes, EvidenceTerms.USUAL_MINUTES),
                        1,
                        MINUTES_OF_A_DAY),
                Boolean.TRUE.equals(certificate),
                Boolean.TRUE.equals(synthetic),
                sessions(check));
        check.done();
        return checked;
    }

    private void checkDates(InputCheck check) {
        check.that(
                startsOn == null || endsOn == null || !endsOn.isBefore(startsOn), "endsOn", "class.ends-before-start");
        check.that(
                registrationOpensAt == null
                        || registrationClosesAt == null
                        || registrationClosesAt.isAfter(registrationOpensAt),
                "registrationClosesAt",
                "class.registration-closes-before-opening");
    }

    /** How many sessions, or how many minutes: of minutes there is no usual number. */
    private Integer threshold(InputCheck check) {
        if (countingRule != CountingRule.ONCE_PER_CLASS_BY_MINUTES) {
            return check.number(
                    "countingThreshold", Objects.requireNonNullElse(countingThreshold, 1), 1, MOST_SESSIONS);
        }
        check.required("countingThreshold", countingThreshold);
        return check.number("countingThreshold", countingThreshold, 1, MOST_SESSIONS * MINUTES_OF_A_DAY);
    }

    private Set<Evidence> evidence(InputCheck check) {
        if (acceptedEvidence == null) {
            return Set.of(Evidence.ROLL, Evidence.CHECK_IN);
        }
        Set<Evidence> accepted = set(check, "acceptedEvidence", acceptedEvidence, Evidence.values().length);
        check.that(accepted.contains(Evidence.ROLL), "acceptedEvidence", "class.roll-always-counts");
        return accepted;
    }

    private static <T> Set<T> set(InputCheck check, String field, Set<T> values, int most) {
        if (values == null) {
            return Set.of();
        }
        check.that(values.size() <= most, field, "input.too-many", most);
        check.that(values.stream().noneMatch(Objects::isNull), field, "input.required");
        return values;
    }

    private List<SessionInput> sessions(InputCheck check) {
        List<SessionInput> checked = new ArrayList<>();
        check.each("sessions", sessions, MOST_SESSIONS, (below, session) -> checked.add(session.checked(below)));
        return checked;
    }
}
