package vn.ntm.training.shared.problem;

/** Somebody else changed the thing since the caller read it; answered as 412. */
public class StaleVersion extends RuntimeException {

    public StaleVersion() {
        super("stale If-Match");
    }
}
