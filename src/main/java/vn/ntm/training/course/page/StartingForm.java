package vn.ntm.training.course.page;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.shared.page.TypedTime;

/** The form of a class before anything is typed. */
final class StartingForm {

    private StartingForm() {}

    /** Where a new class begins. */
    static ClassForm empty(Long organiserUnitId, String curriculumCode) {
        String organiser = organiserUnitId == null ? "" : organiserUnitId.toString();
        String ministry = organiserUnitId == null ? "true" : null;
        return new ClassForm(
                "",
                ClassFormat.ONLINE.name(),
                curriculumCode,
                List.of(),
                ministry,
                organiser,
                "",
                List.of(),
                "",
                "",
                List.of(),
                "",
                "",
                "",
                "",
                "",
                RegistrationMode.OPEN.name(),
                "",
                "",
                CountingRule.ONCE_PER_CLASS.name(),
                "1",
                "true",
                null,
                "",
                null,
                "",
                null);
    }

    static ClassForm of(ClassView view) {
        return new ClassForm(
                view.title(),
                view.format().name(),
                view.curriculumCode(),
                texts(view.moduleIds()),
                view.organiserUnitId() == null ? "true" : null,
                text(view.organiserUnitId()),
                "",
                texts(view.areaUnitIds()),
                "",
                "",
                texts(view.audienceLevels()),
                view.documentNumber(),
                TypedTime.of(view.documentDate()),
                TypedTime.of(view.startsOn()),
                TypedTime.of(view.endsOn()),
                text(view.capacity()),
                view.registrationMode().name(),
                TypedTime.of(view.registrationOpensAt()),
                TypedTime.of(view.registrationClosesAt()),
                view.countingRule().name(),
                text(view.countingThreshold()),
                accepts(view, Evidence.CHECK_IN),
                accepts(view, Evidence.JOIN_LOG),
                text(view.joinLogMinutes()),
                view.certificate() ? "true" : null,
                text(view.version()),
                null);
    }

    private static String accepts(ClassView view, Evidence evidence) {
        return view.acceptedEvidence().contains(evidence) ? "true" : null;
    }

    private static String text(Object value) {
        return Objects.toString(value, "");
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream().map(Object::toString).sorted().toList();
    }
}
