package vn.ntm.training.account.scope;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DutyTest {

    private static final List<Grant> ADMIN = List.of(new Grant(Role.ADMIN, null, Set.of()));
    private static final List<Grant> PROVINCE = List.of(new Grant(Role.PROVINCE_DESK, 1L, Set.of()));
    private static final List<Grant> COMMUNE =
            List.of(new Grant(Role.COMMUNE_DESK, 2L, Set.of()), new Grant(Role.TRAINER, null, Set.of()));

    @Test
    void a_temporary_password_comes_first() {
        assertThat(Duty.of(true, false, true, ADMIN)).isEqualTo(Duty.NEW_PASSWORD);
        assertThat(Duty.of(true, false, false, List.of())).isEqualTo(Duty.NEW_PASSWORD);
    }

    @Test
    void who_looks_after_others_sets_up_one_time_codes_where_they_are_required() {
        assertThat(Duty.of(false, false, true, ADMIN)).isEqualTo(Duty.TOTP_ENROLMENT);
        assertThat(Duty.of(false, false, true, PROVINCE)).isEqualTo(Duty.TOTP_ENROLMENT);
        assertThat(Duty.of(false, true, true, ADMIN)).isNull();
        assertThat(Duty.of(false, false, false, ADMIN)).isNull();
    }

    @Test
    void nobody_else_has_to() {
        assertThat(Duty.of(false, false, true, COMMUNE)).isNull();
        assertThat(Duty.of(false, false, true, List.of())).isNull();
    }
}
