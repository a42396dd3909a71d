package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.course.SessionChanged;
import vn.ntm.training.registration.Enrolling;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class RecountOnChangeTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @Inject
    RollTaking rolls;

    @Inject
    Enrolling enrolling;

    @Inject
    Event<SessionChanged> sessionChanged;

    private GivenClass held;
    private UUID site;
    private UUID an;

    @BeforeEach
    void somebody_who_was_there() {
        UnitPath commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        rows.execute("update class_seats set taken = 1 where class_id = ?", held.id());
        site = held.site(commune.lowest());
        an = held.registered("Trần Văn An", commune, CadreLevel.COMMUNE, site);
        clock.set(held.duringFirstSession());
        handIn(MarkStatus.PRESENT);
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void whoever_cancels_does_not_count_any_more_but_did_before() {
        clock.advance(Duration.ofHours(1));
        enrolling.cancel(an, IfMatch.ANY, "Đăng ký nhầm");
        assertThat(participations("counted_until is null")).isZero();
        assertThat(participations("counted_until = timestamptz '2024-05-20 10:00+07'"))
                .isEqualTo(1);
        assertThat(rows.number("""
                        select count(*) from attendance_mark
                        where registration_id = ? and superseded_at is not null and superseded_by is null
                        """, an)).isEqualTo(1);
        assertThat(rows.number("select sum(count) from tally where class_id = ?", held.id()))
                .isZero();
    }

    @Test
    void when_the_first_session_moves_its_participations_move_with_it() {
        clock.advance(Duration.ofHours(1));
        move(DAY.plusDays(1));
        assertThat(participations("counted_until is null and held_on = date '2024-05-21'"))
                .isEqualTo(1);
        assertThat(participations("counted_until is not null and held_on = date '2024-05-20'"))
                .isEqualTo(1);
    }

    @Test
    void a_session_that_stays_on_its_day_changes_nothing() {
        move(DAY);
        assertThat(participations("true")).isEqualTo(1);
    }

    private void move(LocalDate day) {
        QuarkusTransaction.requiringNew().run(() -> {
            rows.execute(
                    "update session set starts_at = ?::date + time '09:00', ends_at = ?::date + time '12:00' where id = ?",
                    day,
                    day,
                    held.session());
            sessionChanged.fire(new SessionChanged(held.id(), held.session()));
        });
    }

    private long participations(String condition) {
        return rows.number("select count(*) from participation where registration_id = ? and " + condition, an);
    }

    private void handIn(MarkStatus status) {
        rolls.handIn(held.session(), site, new RollInput(1, List.of(new RollInput.Mark(an, status, null))));
    }
}
