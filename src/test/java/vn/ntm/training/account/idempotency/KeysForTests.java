package vn.ntm.training.account.idempotency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What tests of other packages ask of keys. */
@ApplicationScoped
public class KeysForTests {

    @Inject
    KeySweep sweep;

    @Inject
    Idempotency idempotency;

    public void sweep() {
        sweep.sweep();
    }

    /** Requests that wait for an equal one, or are at work. */
    public int waiting() {
        return idempotency.atWork();
    }
}
