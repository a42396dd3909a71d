package vn.ntm.training.attendance.connection;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.Ids;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** A session from 8 to 11. */
@QuarkusTest
class ConnectedMinutesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    ConnectedMinutes minutes;

    private GivenClass held;
    private UUID site, silent, registration;

    @BeforeEach
    void hold() {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
        silent = held.site(commune.lowest());
        registration = held.registered("Lê Thị Bình", commune, CadreLevel.COMMUNE, null);
    }

    @Test
    void overlaps_count_once_over_all_names_and_applied_logs_and_only_within_the_session() {
        UUID first = log(true), second = log(true);
        connected(first, "Xã Ea Kiết", site, null, "07:30", "09:00");
        connected(first, "Phòng 2", site, null, "08:50", "09:30");
        connected(second, "Xã Ea Kiết", site, null, "10:30", "12:00");
        connected(first, "Lê Thị Bình", null, registration, "08:00", "08:30");
        connected(second, "iPhone", null, null, "08:00", "11:00");
        assertThat(bySite()).containsOnly(Map.entry(site, 120));
        assertThat(byRegistration()).containsOnly(Map.entry(registration, 30));
    }

    @Test
    void a_log_that_was_only_tried_counts_nowhere() {
        connected(log(false), "Xã Ea Kiết", site, null, "08:00", "09:00");
        assertThat(bySite()).isEmpty();
        assertThat(byRegistration()).isEmpty();
    }

    @Test
    void who_was_connected_outside_of_the_session_only_was_so_for_no_minute() {
        connected(log(true), "Xã Ea Kiết", site, null, "06:00", "07:00");
        assertThat(bySite()).containsOnly(Map.entry(site, 0)).doesNotContainKey(silent);
    }

    private Map<UUID, Integer> bySite() {
        return QuarkusTransaction.requiringNew().call(() -> minutes.bySite(held.session()));
    }

    private Map<UUID, Integer> byRegistration() {
        return QuarkusTransaction.requiringNew().call(() -> minutes.byRegistration(held.session()));
    }

    private UUID log(boolean applied) {
        UUID id = Ids.next();
        rows.execute("""
                insert into connection_log (id, session_id, tool, sha256, zone, rows, problems, sent_at, applied_at)
                values (?, ?, 'ZOOM', sha256(cast(? as bytea)), 'Asia/Ho_Chi_Minh', 1, '[]', now(),
                  case when ? then now() end)""", id, held.session(), id.toString().getBytes(), applied);
        return id;
    }

    private void connected(UUID log, String name, UUID site, UUID registration, String from, String until) {
        rows.execute("""
                insert into connection (log_id, display_name, shared, joined_at, left_at, site_id, registration_id)
                values (?, ?, false, ?, ?, ?, ?)""", log, name, at(from), at(until), site, registration);
    }

    private static Timestamp at(String time) {
        return Timestamp.from(DAY.atTime(java.time.LocalTime.parse(time))
                .atZone(VietnameseFormat.ZONE)
                .toInstant());
    }
}
