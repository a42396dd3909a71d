package vn.ntm.training.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.ntm.training.shared.problem.NotFound;

/** Puts together what is known of a unit: from memory, but for the documents, which nobody else asks for. */
@ApplicationScoped
class UnitDetailsReader {

    @Inject
    UnitCatalogue catalogue;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    /** @throws NotFound when there never was such a unit */
    UnitDetails of(long unitId, Optional<LocalDate> asked) {
        LocalDate today = LocalDate.now(clock);
        UnitVersion version = catalogue.nearest(unitId, asked.orElse(today)).orElseThrow(NotFound.of("unit", unitId));
        LocalDate day = version.nearestDay(asked.orElse(today));
        return new UnitDetails(
                catalogue.view(version, day),
                day,
                catalogue.on(unitId, today).isEmpty(),
                above(version, day),
                versions(unitId),
                catalogue.successors(unitId).stream()
                        .map(step -> UnitStep.of(step, view(step.newId(), step.effective())))
                        .toList(),
                catalogue.predecessors(unitId).stream()
                        .map(step -> UnitStep.of(step, view(step.oldId(), step.effective())))
                        .toList(),
                catalogue.aliases(unitId),
                catalogue.below(unitId, day).stream()
                        .map(below -> catalogue.view(below, day))
                        .toList());
    }

    private List<UnitView> above(UnitVersion version, LocalDate day) {
        List<UnitView> above = new ArrayList<>(catalogue.lineage(version, day).stream()
                .skip(1)
                .map(each -> catalogue.view(each, day))
                .toList());
        Collections.reverse(above);
        return above;
    }

    private List<UnitDetails.Version> versions(long unitId) {
        Map<LocalDate, String> documents = documents(unitId);
        return catalogue.versions(unitId).reversed().stream()
                .map(version -> new UnitDetails.Version(
                        version.name(),
                        liesIn(version),
                        version.from().isAfter(UnitQuery.FIRST_DAY) ? version.from() : null,
                        version.to() == null ? null : version.to().minusDays(1),
                        documents.get(version.from())))
                .toList();
    }

    /** What it lay in, in words; empty for a province. */
    private String liesIn(UnitVersion version) {
        return catalogue.lineage(version, version.from()).stream()
                .skip(1)
                .map(UnitVersion::name)
                .collect(Collectors.joining(", "));
    }

    /** First day of a version → its document. */
    private Map<LocalDate, String> documents(long unitId) {
        Map<LocalDate, String> documents = new HashMap<>();
        @SuppressWarnings("unchecked")
        List<Tuple> rows = database.createNativeQuery(
                        "select lower(valid) as since, legal_document from unit_version where unit_id = :unit",
                        Tuple.class)
                .setParameter("unit", unitId)
                .getResultList();
        rows.forEach(row -> documents.put(day(row.get("since")), row.get("legal_document", String.class)));
        return documents;
    }

    private static LocalDate day(Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private UnitView view(long unitId, LocalDate day) {
        return catalogue.view(catalogue.nearest(unitId, day).orElseThrow(), day);
    }
}
