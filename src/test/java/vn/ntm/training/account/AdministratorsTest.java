package vn.ntm.training.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.support.GivenUsers;

/** Each test is undone: others sign in as administrators meanwhile. */
@QuarkusTest
@TestTransaction
class AdministratorsTest {

    @Inject
    Administrators administrators;

    @Inject
    GivenUsers users;

    @Inject
    EntityManager entities;

    @Test
    void the_last_administrator_stays() {
        run("update app_user set disabled = true");
        assertThatThrownBy(administrators::requireOneLeft)
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.last-admin");

        users.with(GrantInput.of(Role.ADMIN));
        assertThatCode(administrators::requireOneLeft).doesNotThrowAnyException();
    }

    @Test
    void somebody_whose_role_ended_or_did_not_begin_does_not_count() {
        run("update role_grant set valid_from = '2026-01-01', valid_to = '2026-08-03' where role = 'ADMIN'");
        assertThatThrownBy(administrators::requireOneLeft).isInstanceOf(RuleViolation.class);

        run("update role_grant set valid_from = '2026-08-04', valid_to = null where role = 'ADMIN'");
        assertThatThrownBy(administrators::requireOneLeft).isInstanceOf(RuleViolation.class);
    }

    private void run(String sql) {
        entities.createNativeQuery(sql).executeUpdate();
    }
}
