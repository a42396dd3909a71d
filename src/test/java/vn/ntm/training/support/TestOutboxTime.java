package vn.ntm.training.support;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import vn.ntm.training.reminder.outbox.OutboxTime;

/** Sets the time of the outbox to that of the clock that tests set. */
@Singleton
class TestOutboxTime {

    @Produces
    @Singleton
    OutboxTime time(TestClock clock) {
        return clock::instant;
    }
}
