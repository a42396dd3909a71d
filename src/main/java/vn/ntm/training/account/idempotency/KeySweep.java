package vn.ntm.training.account.idempotency;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Removes the answers of yesterday. Nothing depends on it: they are not given any more even while they are there. */
@ApplicationScoped
class KeySweep {

    @Inject
    KeptAnswers answers;

    @Scheduled(every = "1h", delayed = "15m")
    @Transactional
    void sweep() {
        answers.forget();
    }
}
