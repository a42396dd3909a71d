package vn.ntm.training.unit;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.text.Vietnamese;

/** The units that an area picker offers for what was typed: {@code {cdi:areaChoices.of(typed, level)}} in templates. */
@Named("areaChoices")
@Singleton
public class AreaChoices {

    private static final int MOST = 12;

    /**
     * One unit to choose.
     *
     * @param path the unit and what it lies in
     * @param formerName what was typed is its name of before; null when it is the present one
     */
    public record Area(long id, String name, String path, String formerName) {}

    @Inject
    UnitSearch search;

    @Inject
    UnitCatalogue catalogue;

    @Inject
    Clock clock;

    /**
     * Units of today, the best fit first, found without accents and by former names; none for a blank text.
     *
     * @param level {@code PROVINCE} or {@code COMMUNE}; blank or null for both
     */
    public List<Area> of(String typed, String level) {
        String text = Vietnamese.clean(typed);
        if (text == null || text.isEmpty() || text.length() > UnitQuery.MAX_TEXT) {
            return List.of();
        }
        var query = new UnitQuery();
        query.q = text;
        query.level = level;
        query.on = LocalDate.now(clock).toString();
        return search.page(query, LocalDate.now(clock), Paging.of(0, MOST)).items().stream()
                .map(hit ->
                        new Area(hit.unit().id(), hit.unit().name(), hit.unit().path(), hit.formerName()))
                .toList();
    }

    /** The path of the unit that was chosen before; empty when the id is none. */
    public String path(String id) {
        if (id == null || !id.matches("\\d{1,18}")) {
            return "";
        }
        LocalDate today = LocalDate.now(clock);
        return catalogue
                .nearest(Long.parseLong(id), today)
                .map(version -> catalogue.view(version, today).path())
                .orElse("");
    }
}
