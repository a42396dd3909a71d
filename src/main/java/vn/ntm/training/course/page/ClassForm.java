package vn.ntm.training.course.page;

import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassInput;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.page.Typed;
import vn.ntm.training.shared.page.TypedTime;
import vn.ntm.training.unit.CadreLevel;

/**
 * A class as somebody types it. Fields that it does not have cannot be sent: neither the state of a class, nor its code, nor
 * the mark of synthetic data.
 *
 * @param ministry {@code true} when the Ministry holds it, whatever unit is chosen
 * @param addArea one more unit to invite, besides {@code areaUnitIds}
 * @param version of the class that the form was made from; blank for a new one
 * @param find which part of the form is to be worked out, the form being sent for nothing else
 */
public record ClassForm(
        @RestForm String title,
        @RestForm String format,
        @RestForm String curriculumCode,
        @RestForm List<String> moduleIds,
        @RestForm String ministry,
        @RestForm String organiserUnitId,
        @RestForm String organiserUnitIdQuery,
        @RestForm List<String> areaUnitIds,
        @RestForm String addArea,
        @RestForm String addAreaQuery,
        @RestForm List<String> audienceLevels,
        @RestForm String documentNumber,
        @RestForm String documentDate,
        @RestForm String startsOn,
        @RestForm String endsOn,
        @RestForm String capacity,
        @RestForm String registrationMode,
        @RestForm String registrationOpensAt,
        @RestForm String registrationClosesAt,
        @RestForm String countingRule,
        @RestForm String countingThreshold,
        @RestForm String checkInAccepted,
        @RestForm String joinLogAccepted,
        @RestForm String joinLogMinutes,
        @RestForm String certificate,
        @RestForm String version,
        @RestForm String find) {

    ClassForm ofVersion(int seen) {
        return with(organiserUnitId, String.valueOf(seen));
    }

    /** As it comes back when a part of it is to be worked out: the unit that is looked for replaces the one chosen before. */
    ClassForm sought() {
        boolean another =
                "organiserUnitId".equals(find) && organiserUnitIdQuery != null && !organiserUnitIdQuery.isBlank();
        return another ? with("", version) : this;
    }

    private ClassForm with(String organiser, String seen) {
        return new ClassForm(
                title,
                format,
                curriculumCode,
                moduleIds,
                ministry,
                organiser,
                organiserUnitIdQuery,
                areaUnitIds,
                addArea,
                addAreaQuery,
                audienceLevels,
                documentNumber,
                documentDate,
                startsOn,
                endsOn,
                capacity,
                registrationMode,
                registrationOpensAt,
                registrationClosesAt,
                countingRule,
                countingThreshold,
                checkInAccepted,
                joinLogAccepted,
                joinLogMinutes,
                certificate,
                seen,
                find);
    }

    /** What was sent as a class; {@code synthetic} is no field of the form. */
    ClassInput input(boolean synthetic) {
        var check = new InputCheck();
        var typed = new Typed(check);
        Instant opens = TypedTime.instant(check, "registrationOpensAt", registrationOpensAt);
        Instant closes = TypedTime.instant(check, "registrationClosesAt", registrationClosesAt);
        var input = new ClassInput(
                title,
                typed.constant("format", format, ClassFormat.class),
                curriculumCode,
                typed.ids("moduleIds", moduleIds, Typed::id),
                isMinistry() ? null : typed.unit("organiserUnitId", organiserUnitId),
                typed.ids("areaUnitIds", chosenAreas(), Typed::unitId),
                typed.constants("audienceLevels", audienceLevels, CadreLevel.class),
                documentNumber,
                TypedTime.day(check, "documentDate", documentDate),
                TypedTime.day(check, "startsOn", startsOn),
                TypedTime.day(check, "endsOn", endsOn),
                typed.number("capacity", capacity),
                typed.constant("registrationMode", registrationMode, RegistrationMode.class),
                opens,
                closes,
                typed.constant("countingRule", countingRule, CountingRule.class),
                typed.number("countingThreshold", countingThreshold),
                evidence(),
                typed.number("joinLogMinutes", joinLogMinutes),
                isTrue(certificate),
                synthetic,
                List.of());
        check.that(isMinistry() || input.organiserUnitId() != null, "organiserUnitId", "input.required");
        check.done();
        return input;
    }

    /** With one more unit, when one was chosen; nothing is chosen for the next. */
    public List<String> chosenAreas() {
        var chosen = new LinkedHashSet<>(Objects.requireNonNullElse(areaUnitIds, List.of()));
        if (addArea != null && !addArea.isBlank()) {
            chosen.add(addArea);
        }
        return List.copyOf(chosen);
    }

    /** What is looked for among the areas; nothing any more once one was chosen. */
    public String stillSought() {
        return addArea == null || addArea.isBlank() ? addAreaQuery : "";
    }

    public boolean isMinistry() {
        return isTrue(ministry);
    }

    public boolean isCheckInAccepted() {
        return isTrue(checkInAccepted);
    }

    public boolean isJoinLogAccepted() {
        return isTrue(joinLogAccepted);
    }

    /** The roll is no field: it is always enough. */
    private Set<Evidence> evidence() {
        var accepted = EnumSet.of(Evidence.ROLL);
        if (isCheckInAccepted()) {
            accepted.add(Evidence.CHECK_IN);
        }
        if (isJoinLogAccepted()) {
            accepted.add(Evidence.JOIN_LOG);
        }
        return accepted;
    }

    public boolean isCertified() {
        return isTrue(certificate);
    }

    public boolean invites(CadreLevel level) {
        return audienceLevels != null && audienceLevels.contains(level.name());
    }

    public boolean teaches(UUID module) {
        return moduleIds != null && moduleIds.contains(module.toString());
    }

    private static boolean isTrue(String box) {
        return "true".equals(box);
    }
}
