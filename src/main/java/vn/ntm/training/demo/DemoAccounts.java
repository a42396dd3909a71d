package vn.ntm.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.ntm.training.account.Accounts;
import vn.ntm.training.account.AppUsers;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassTrainerInput;
import vn.ntm.training.course.SessionPlanning;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.trainee.TraineeAccounts;

/**
 * One account for each role beside the administrator's, around one commune cadre who is registered for a class that is still
 * to come: the cadre, the desks of the commune and of the province, and a trainer of the class.
 */
@ApplicationScoped
class DemoAccounts {

    private static final String TRAINER = "Giảng viên (mô phỏng)";
    /** 96 random bits. */
    private static final int PASSWORD_LENGTH = 16;

    @Inject
    Accounts accounts;

    @Inject
    AppUsers users;

    @Inject
    SessionPlanning sessions;

    @Inject
    TraineeAccounts traineeAccounts;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** An account that was just made; its password is told nowhere else. */
    record Login(Role role, String username, String password, String about) {

        @Override
        public String toString() {
            return "Login " + username;
        }
    }

    /** Those that were not there yet: all at the first start, none later. */
    @Transactional
    List<Login> ensure(RegisteredCadre cadre) {
        List<Login> made = new ArrayList<>();
        make(
                made,
                "demo-tinh",
                "Cán bộ cấp tỉnh (mô phỏng)",
                cadre.province(),
                GrantInput.of(Role.PROVINCE_DESK, cadre.provinceId()));
        make(
                made,
                "demo-xa",
                "Cán bộ cấp xã (mô phỏng)",
                cadre.commune(),
                GrantInput.of(Role.COMMUNE_DESK, cadre.communeId()));
        make(made, "demo-giang-vien", TRAINER, cadre.classCode(), GrantInput.of(Role.TRAINER))
                .ifPresent(user -> teach(user, cadre));
        make(made, "demo-hoc-vien", cadre.name(), cadre.classCode(), GrantInput.of(Role.TRAINEE))
                .ifPresent(user -> attend(user, cadre));
        return made;
    }

    private Optional<UUID> make(List<Login> made, String username, String displayName, String about, GrantInput grant) {
        if (users.findByUsername(username).isPresent()) {
            return Optional.empty();
        }
        String password = RandomSecret.next("").text().substring(0, PASSWORD_LENGTH);
        UUID user = accounts.ensureUser(username, displayName, password, grant);
        made.add(new Login(grant.role(), username, password, about));
        return Optional.of(user);
    }

    private void teach(UUID user, RegisteredCadre cadre) {
        sessions.addTrainer(cadre.classId(), new ClassTrainerInput(null, TRAINER, null, null, null, null, user));
    }

    private void attend(UUID user, RegisteredCadre cadre) {
        if (traineeAccounts.link(user, cadre.traineeId(), null, clock.instant())) {
            audit.record("user.trainee-linked", "user", user, null, cadre);
        }
    }
}
