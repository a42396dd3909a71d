package vn.ntm.training.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestTransaction
class ColumnTest {

    @Inject
    Session database;

    @Test
    void a_query_that_runs_again_leaves_no_second_plan() {
        ask();
        int plans = plans();
        for (int i = 0; i < 5; i++) {
            ask();
        }
        assertThat(plans()).isEqualTo(plans);
    }

    @Test
    void values_have_the_type_that_was_asked_for_or_are_null() {
        assertThat(Column.of(database, "select cast(null as uuid)", UUID.class).getResultList())
                .containsExactly((UUID) null);
        assertThatThrownBy(() -> Column.of(database, "select 1", Long.class).getSingleResult())
                .isInstanceOf(ClassCastException.class);
    }

    private void ask() {
        UUID id = UUID.randomUUID();
        assertThat(Column.of(database, "select cast(:id as uuid)", UUID.class)
                        .setParameter("id", id)
                        .getSingleResult())
                .isEqualTo(id);
    }

    private int plans() {
        return database.getSessionFactory()
                .unwrap(SessionFactoryImplementor.class)
                .getQueryEngine()
                .getInterpretationCache()
                .getNumberOfCachedQueryPlans();
    }
}
