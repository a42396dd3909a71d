package vn.ntm.training.shared.problem;

import java.util.function.Supplier;

/** What was asked for does not exist, or not for this caller; answered as 404. */
public class NotFound extends RuntimeException {

    private final String what;
    private final String id;

    /** @param what names the text {@code not-found.<what>} in the bundle {@code problems}, for example "class" */
    public NotFound(String what, Object id) {
        super(what + " " + id);
        this.what = what;
        this.id = String.valueOf(id);
    }

    public static Supplier<NotFound> of(String what, Object id) {
        return () -> new NotFound(what, id);
    }

    public String code() {
        return "not-found." + what;
    }

    public String id() {
        return id;
    }
}
