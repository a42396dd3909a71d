package vn.ntm.training.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;

/** Searches units by name: what fits first; when there is nothing, names that look alike (trigrams, in the database). */
@ApplicationScoped
class UnitSearch {

    private static final int MOST_ALIKE = 50;

    @Inject
    UnitCatalogue catalogue;

    @Inject
    NameSearch names;

    @Inject
    EntityManager database;

    Page<UnitHit> page(UnitQuery query, LocalDate today, Paging paging) {
        String text = query.requiredText();
        Optional<LocalDate> day = query.day();
        Optional<UnitLevel> level = query.level();
        Optional<Long> parent = query.parent();
        List<SearchHit> hits = hits(text, day, today).stream()
                .filter(hit -> level.isEmpty() || hit.shown().level() == level.get())
                .filter(hit -> parent.isEmpty() || liesIn(hit.shown(), parent.get(), day.orElse(today)))
                .toList();
        List<UnitHit> items = hits.stream()
                .skip(paging.offset())
                .limit(paging.size())
                .map(hit -> view(hit, day.orElse(today)))
                .toList();
        return new Page<>(items, hits.size(), paging.page(), paging.size());
    }

    private List<SearchHit> hits(String text, Optional<LocalDate> day, LocalDate today) {
        List<SearchHit> hits = names.hits(text, day, today);
        return hits.isEmpty() ? names.alike(this::lookalikes, text, day, today) : hits;
    }

    private List<UnitVersion> lookalikes(String name) {
        @SuppressWarnings("unchecked")
        List<Object[]> alike = database.createNativeQuery("""
                        select unit_id, lower(valid) from unit_version
                        where folded_name %> :name
                        order by word_similarity(:name, folded_name) desc, similarity(:name, folded_name) desc,
                          upper(valid) desc, unit_id
                        """)
                .setParameter("name", name)
                .setMaxResults(MOST_ALIKE)
                .getResultList();
        return alike.stream()
                .flatMap(row -> catalogue.on((Long) row[0], day(row[1])).stream())
                .toList();
    }

    private static LocalDate day(Object date) {
        return date instanceof java.sql.Date sql ? sql.toLocalDate() : (LocalDate) date;
    }

    private boolean liesIn(UnitVersion version, long parent, LocalDate day) {
        return catalogue.lineage(version, version.nearestDay(day)).stream()
                .skip(1)
                .anyMatch(above -> above.unitId() == parent);
    }

    private UnitHit view(SearchHit hit, LocalDate day) {
        UnitVersion shown = hit.shown();
        String formerName =
                hit.former() ? catalogue.path(hit.named().version(), day).text() : null;
        return new UnitHit(catalogue.view(shown, day), formerName, hit.current() ? List.of() : became(shown, day));
    }

    private List<UnitStep> became(UnitVersion version, LocalDate day) {
        if (version.from().isAfter(day)) {
            return List.of();
        }
        return catalogue
                .on(version.unitId(), day)
                .map(now -> List.of(UnitStep.same(catalogue.view(now, day))))
                .orElseGet(() -> catalogue
                        .ways(version.unitId(), day)
                        .map(way -> UnitStep.of(
                                way,
                                catalogue.view(catalogue.on(way.newId(), day).orElseThrow(), day)))
                        .toList());
    }
}
