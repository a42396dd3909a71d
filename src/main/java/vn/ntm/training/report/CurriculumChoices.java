package vn.ntm.training.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;

/** The curricula that figures can be narrowed to. */
@ApplicationScoped
class CurriculumChoices {

    @Inject
    EntityManager database;

    /** A curriculum to choose. */
    public record Choice(String code, String title) {}

    @SuppressWarnings("unchecked")
    List<Choice> all() {
        List<Tuple> rows = database.createNativeQuery("select code, title from curriculum order by code", Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Choice(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }
}
