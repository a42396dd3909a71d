package vn.ntm.training.shared.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** A job that does what a test tells it to. */
@ApplicationScoped
public class JobForTests implements Job {

    public static final String NAME = "job-for-tests";

    private volatile Callable<Worked> work = Worked::new;
    private volatile boolean shared;

    public void does(Callable<Worked> work) {
        this.work = work;
        shared = false;
    }

    void polls(Callable<Worked> work) {
        this.work = work;
        shared = true;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String schedule() {
        return "0 30 2 * * ?";
    }

    @Override
    public boolean isShared() {
        return shared;
    }

    @Override
    public Worked work() throws Exception {
        return work.call();
    }
}
