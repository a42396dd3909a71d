package vn.ntm.training.shared.problem;

/** A key that named one request came with another one; answered as 422. */
public class KeyReused extends RuntimeException {

    /** Stable, and names the text in the bundle {@code problems}. */
    public static final String CODE = "idempotency.other-request";

    public KeyReused() {
        super(CODE);
    }
}
