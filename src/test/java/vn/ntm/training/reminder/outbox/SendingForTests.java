package vn.ntm.training.reminder.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends what is due, when a test wants it. */
@ApplicationScoped
public class SendingForTests {

    @Inject
    SendingJob job;

    public void all() {
        job.sendDue();
    }
}
