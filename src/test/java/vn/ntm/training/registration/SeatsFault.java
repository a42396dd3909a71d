package vn.ntm.training.registration;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** {@code ./mvnw -Pfault test -Dtest=SeatsFault}: a thousand times what {@link SeatTurmoilTest} does a few times. */
@QuarkusTest
class SeatsFault {

    @Inject
    SeatTurmoil turmoil;

    @RepeatedTest(1_000)
    void one_seat_and_five_hundred_who_want_it(RepetitionInfo repetition) throws Exception {
        turmoil.oneSeat(500, 20);
        turmoil.everything(repetition.getCurrentRepetition(), 80);
    }
}
