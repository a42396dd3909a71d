package vn.ntm.training.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.RuleViolation;

class AppUserTest {

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    private final AppUser user = new AppUser("An.Nguyen", "Nguyễn Văn An", null, "vi", NOW);

    @Test
    void a_username_is_the_same_in_every_case_and_width() {
        assertThat(AppUser.fold(" AN.Nguyen ")).isEqualTo(user.username());
        assertThat(AppUser.fold("ａｎ．ｎｇｕｙｅｎ")).isEqualTo(user.username());
        assertThat(AppUser.fold(null)).isEmpty();
    }

    @Test
    void a_username_has_only_letters_that_cannot_be_mistaken() {
        assertThat(AppUser.isUsername("an.nguyen_2@xa-1")).isTrue();
        for (String other : new String[] {"", "an", "-an", "an nguyen", "аn.nguyen", "ạn.nguyen", "a".repeat(65)}) {
            assertThat(AppUser.isUsername(other)).as(other).isFalse();
        }
    }

    @Test
    void a_grant_has_the_permissions_of_its_role_unless_told() {
        RoleGrant usual = user.grant(GrantInput.of(Role.TRAINER), TODAY, NOW);
        RoleGrant none = user.grant(new GrantInput(Role.TRAINEE, null, Set.of(), null, null), TODAY, NOW);

        assertThat(usual.permissions()).containsExactlyInAnyOrder(Permission.VIEW, Permission.ENTER_DATA);
        assertThat(none.permissions()).isEmpty();
    }

    @Test
    void a_role_is_held_once_at_a_time_and_can_be_held_again_afterwards() {
        user.grant(until("2026-09-01"), TODAY, NOW);

        assertThatThrownBy(() -> user.grant(from("2026-08-31"), TODAY, NOW))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("account.grant-exists");
        user.grant(from("2026-09-01"), TODAY, NOW);
        user.grant(GrantInput.of(Role.COMMUNE_DESK, 7), TODAY, NOW);
        assertThat(user.grants()).hasSize(3);
    }

    @Test
    void a_grant_that_is_revoked_ends_today() {
        RoleGrant grant = user.grant(from("2026-01-01"), TODAY, NOW);

        user.revoke(grant.id(), TODAY);

        assertThat(grant.isValidOn(TODAY.minusDays(1))).isTrue();
        assertThat(grant.isValidOn(TODAY)).isFalse();
        assertThat(user.grants()).containsExactly(grant);
    }

    @Test
    void a_grant_that_ended_before_is_not_made_longer_by_revoking_it() {
        RoleGrant grant = user.grant(
                new GrantInput(Role.TRAINER, null, null, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)),
                TODAY,
                NOW);

        user.revoke(grant.id(), TODAY);

        assertThat(grant.validTo()).isEqualTo(LocalDate.of(2026, 2, 1));
    }

    @Test
    void of_a_grant_that_never_was_valid_nothing_is_left() {
        user.revoke(user.grant(from("2026-08-03"), TODAY, NOW).id(), TODAY);
        user.revoke(user.grant(from("2026-12-01"), TODAY, NOW).id(), TODAY);

        assertThat(user.grants()).isEmpty();
    }

    @Test
    void a_grant_of_somebody_else_cannot_be_revoked_here() {
        assertThatThrownBy(() -> user.revoke(UUID.randomUUID(), TODAY)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_one_time_code_works_once_and_no_earlier_one_after_it() {
        user.beginTotp(new byte[] {1});
        user.confirmTotp(100);

        assertThat(user.useTotpStep(100)).isFalse();
        assertThat(user.useTotpStep(101)).isTrue();
        assertThat(user.useTotpStep(101)).isFalse();
        assertThat(user.useTotpStep(100)).isFalse();
    }

    @Test
    void one_time_codes_that_are_in_use_are_not_replaced() {
        user.beginTotp(new byte[] {1});
        user.beginTotp(new byte[] {2});
        user.confirmTotp(100);

        assertThatThrownBy(() -> user.beginTotp(new byte[] {3})).hasMessage("account.totp-exists");
    }

    private static GrantInput from(String day) {
        return new GrantInput(Role.TRAINER, null, null, LocalDate.parse(day), null);
    }

    private static GrantInput until(String day) {
        return new GrantInput(Role.TRAINER, null, null, null, LocalDate.parse(day));
    }
}
