package vn.ntm.training.account;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.logging.Logger;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.secret.RandomSecret;

/** Lets somebody in at the very first start: the user {@code admin}, with the password given or one printed once. */
class FirstAdmin {

    /** Whoever makes accounts at the start finds one that may. */
    private static final int FIRST = 1;

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class);
    private static final String USERNAME = "admin";
    /** 120 random bits. */
    private static final int RANDOM_LENGTH = 20;

    @Inject
    AccountConfig config;

    @Inject
    AppUsers users;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Transactional
    void createWhenThereIsNobody(@Observes @Priority(FIRST) StartupEvent start) {
        if (!users.isEmpty()) {
            return;
        }
        String given = config.adminPassword().orElse(null);
        String password = given == null ? RandomSecret.next("").text().substring(0, RANDOM_LENGTH) : given;
        var input =
                new UserInput(USERNAME, "Quản trị hệ thống", null, "vi", password, List.of(GrantInput.of(Role.ADMIN)));
        accounts.create(input, false);
        if (given == null) {
            // To the console only: a log is kept, and read by more people than the one who started the server.
            System.out.printf("%n  First start: sign in as %s with the password %s%n%n", USERNAME, password);
        } else {
            LOG.infof("First start: the user %s has the password that was configured", USERNAME);
            warnWhenWeak(input);
        }
    }

    /** What the operator set counts, also when a user would not be allowed to choose it. */
    private void warnWhenWeak(UserInput input) {
        try {
            input.checked(LocalDate.now(clock));
        } catch (InvalidInput weak) {
            LOG.warn("NTM_ADMIN_PASSWORD is weaker than the rules for passwords allow: change it after signing in");
        }
    }
}
