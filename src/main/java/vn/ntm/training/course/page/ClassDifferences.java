package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.AreaChoices;
import vn.ntm.training.unit.CadreLevel;

/** Tells, field by field, where what somebody typed is not what is stored. */
@ApplicationScoped
class ClassDifferences {

    @Inject
    AreaChoices areas;

    /** One field: its label, and what is stored in it, as a person reads it. */
    public record Difference(String label, String stored) {}

    List<Difference> between(ClassForm typed, ClassForm stored, Language language) {
        var texts = MessageBundles.get(ClassFormTexts.class, Localized.Literal.of(language.code()));
        var found = new Found(typed, stored, new ArrayList<>());
        found.add(texts.title(), ClassForm::title);
        found.add(texts.format(), ClassForm::format, value -> texts.formats(ClassFormat.valueOf(value)));
        found.add(texts.curriculum(), ClassForm::curriculumCode);
        found.addAll(texts.modules(), ClassForm::moduleIds, ids -> texts.chosen(ids.size()));
        found.add(
                texts.organiser(), ClassDifferences::organiser, id -> id.isEmpty() ? texts.ministry() : areas.path(id));
        found.addAll(texts.areas(), ClassForm::chosenAreas, ids -> joined(ids, areas::path));
        found.addAll(
                texts.levels(),
                ClassForm::audienceLevels,
                levels -> joined(levels, level -> texts.levelNames(CadreLevel.valueOf(level))));
        found.add(texts.documentNumber(), ClassForm::documentNumber);
        found.add(texts.documentDate(), ClassForm::documentDate, StoredTime::printed);
        found.add(texts.startsOn(), ClassForm::startsOn, StoredTime::printed);
        found.add(texts.endsOn(), ClassForm::endsOn, StoredTime::printed);
        found.add(texts.capacity(), ClassForm::capacity);
        found.add(
                texts.registrationMode(),
                ClassForm::registrationMode,
                value -> texts.registrationModes(RegistrationMode.valueOf(value)));
        found.add(texts.registrationOpensAt(), ClassForm::registrationOpensAt, StoredTime::printed);
        found.add(texts.registrationClosesAt(), ClassForm::registrationClosesAt, StoredTime::printed);
        found.add(
                texts.countingRule(),
                ClassForm::countingRule,
                value -> texts.countingRules(CountingRule.valueOf(value)));
        found.add(texts.countingThreshold(), ClassForm::countingThreshold);
        found.add(texts.checkInAccepted(), form -> form.isCheckInAccepted() ? texts.yes() : texts.no());
        found.add(texts.joinLogAccepted(), form -> form.isJoinLogAccepted() ? texts.yes() : texts.no());
        found.add(texts.joinLogMinutes(), ClassForm::joinLogMinutes);
        found.add(texts.certificate(), form -> form.isCertified() ? texts.yes() : texts.no());
        return List.copyOf(found.differences());
    }

    private static String organiser(ClassForm form) {
        return form.isMinistry() ? "" : form.organiserUnitId();
    }

    private static String joined(List<String> values, Function<String, String> printed) {
        return values.stream().map(printed).collect(Collectors.joining("; "));
    }

    private record Found(ClassForm typed, ClassForm stored, List<Difference> differences) {

        void add(String label, Function<ClassForm, String> field) {
            add(label, field, Function.identity());
        }

        void add(String label, Function<ClassForm, String> field, Function<String, String> printed) {
            String there = Objects.requireNonNullElse(field.apply(stored), "");
            String here = Objects.requireNonNullElse(field.apply(typed), "");
            if (!there.equals(here.strip())) {
                differences.add(new Difference(label, printed.apply(there)));
            }
        }

        void addAll(String label, Function<ClassForm, List<String>> field, Function<List<String>, String> printed) {
            List<String> there = Objects.requireNonNullElse(field.apply(stored), List.of());
            List<String> here = Objects.requireNonNullElse(field.apply(typed), List.of());
            if (!new TreeSet<>(there).equals(new TreeSet<>(here))) {
                differences.add(new Difference(label, printed.apply(there)));
            }
        }
    }
}
