package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

class RegistrationTest {

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:00Z");

    @Test
    void a_registration_waits_until_a_seat_is_taken_for_it() {
        Registration registration = registration();
        assertThat(registration.status()).isEqualTo(RegistrationStatus.PENDING);
        registration.confirm(null);
        assertThat(registration.isConfirmed()).isTrue();
        refused("registration.not-pending", () -> registration.confirm(null));
        refused("registration.not-pending", () -> registration.reject("Sai đối tượng"));
    }

    @Test
    void who_waits_for_a_seat_may_be_rejected_or_leave_and_then_waits_no_more() {
        Registration registration = registration();
        registration.queueAt(7);
        assertThat(registration.queuePosition()).isEqualTo(7);
        registration.cancel("Bận việc");
        assertThat(registration.status()).isEqualTo(RegistrationStatus.CANCELLED);
        assertThat(registration.queuePosition()).isNull();
        assertThat(registration.statusReason()).isEqualTo("Bận việc");
        refused("registration.cancelled-before", () -> registration.cancel(null));
    }

    @Test
    void who_cancelled_may_register_again_and_begins_anew() {
        Registration registration = registration();
        registration.confirm(null);
        refused("registration.already", () -> registration.registerAgain(registration()));
        registration.cancel("Bận việc");
        Registration again = new Registration(
                registration.classId(), registration.traineeId(), UUID.randomUUID(), Placement.MINISTRY, "an", NOW);
        registration.registerAgain(again);
        assertThat(registration.status()).isEqualTo(RegistrationStatus.PENDING);
        assertThat(registration.statusReason()).isNull();
        assertThat(registration.siteId()).isEqualTo(again.siteId());
    }

    @Test
    void who_was_rejected_may_not_register_again() {
        Registration registration = registration();
        registration.reject("Không đúng thành phần");
        refused("registration.rejected-before", () -> registration.registerAgain(registration()));
        refused("registration.rejected-before", () -> registration.cancel(null));
    }

    @Test
    void a_cadre_of_a_commune_has_a_commune() {
        var commune = new UnitPath(3L, null, 1L, "Xã Hòa An, Tỉnh Phú Yên");
        var district = new UnitPath(null, 2L, 1L, "Huyện Phú Hòa, Tỉnh Phú Yên");
        var province = new UnitPath(null, null, 1L, "Tỉnh Phú Yên");
        assertThat(Placement.fit(commune, CadreLevel.VILLAGE)).isTrue();
        assertThat(Placement.fit(commune, CadreLevel.PROVINCE)).isTrue();
        assertThat(Placement.fit(district, CadreLevel.DISTRICT)).isTrue();
        assertThat(Placement.fit(district, CadreLevel.COMMUNE)).isFalse();
        assertThat(Placement.fit(province, CadreLevel.DISTRICT)).isFalse();
        assertThat(Placement.fit(province, CadreLevel.CENTRAL)).isFalse();
        assertThat(Placement.of(district, CadreLevel.DISTRICT).unitId()).isEqualTo(2L);
    }

    private static Registration registration() {
        return new Registration(UUID.randomUUID(), UUID.randomUUID(), null, Placement.MINISTRY, null, NOW);
    }

    private static void refused(String code, ThrowingCallable change) {
        assertThatThrownBy(change).hasMessage(code);
    }
}
