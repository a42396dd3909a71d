package vn.ntm.training.account.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.access.OnBehalf;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.Measured;
import vn.ntm.training.unit.Units;

/** What row-level security costs a request: a transaction of one query by key, as a province's desk and as an administrator. */
@QuarkusTest
class ScopedConnectionsBenchmark {

    private static final int TIMES = 2_000;

    @Inject
    DataSource dataSource;

    @Inject
    GivenUsers users;

    @Inject
    OnBehalf onBehalf;

    @Inject
    Units units;

    @Test
    void a_scoped_request_costs_less_than_a_millisecond_more() throws Exception {
        long province = units.provincesOn(LocalDate.of(2026, 8, 3)).getFirst().id();
        var desk = users.with(GrantInput.of(Role.PROVINCE_DESK, province));
        var admin = users.admin();
        for (boolean inTransaction : new boolean[] {true, false}) {
            var measured = new Measured();
            for (int round = 0; round < 7; round++) {
                measured.round(requests(desk, inTransaction), requests(admin, inTransaction));
            }
            System.out.println(measured.line(TIMES + " queries, in a transaction: " + inTransaction));
            assertThat(measured.ours() - measured.reference()).isLessThan(TIMES);
        }
    }

    private Callable<?> requests(GivenUsers.User user, boolean inTransaction) {
        return () -> {
            onBehalf.of(user.username(), () -> {
                for (int i = 0; i < TIMES; i++) {
                    if (inTransaction) {
                        QuarkusTransaction.requiringNew().run(this::query);
                    } else {
                        query();
                    }
                }
            });
            return null;
        };
    }

    private void query() {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select id from registration where id = ?")) {
            statement.setObject(1, UUID.randomUUID());
            statement.executeQuery().next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
