package vn.ntm.training.registration;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The short form of {@link SeatsFault}. */
@QuarkusTest
class SeatTurmoilTest {

    @Inject
    SeatTurmoil turmoil;

    @Test
    void five_hundred_at_once_for_one_seat_and_one_gets_it_then_it_goes_on_in_the_order_of_the_queue()
            throws Exception {
        turmoil.oneSeat(500, 20);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void whatever_happens_at_once_the_counters_are_right_and_nobody_waits_beside_a_free_seat(long seed)
            throws Exception {
        turmoil.everything(seed, 80);
    }
}
