package vn.ntm.training.shared.job;

/** What a run has done so far. Not for several threads. */
public final class Worked {

    private static final int LONGEST_ERROR = 200;

    private int things;
    private int failures;
    private String error;

    public static Worked on(int things) {
        var worked = new Worked();
        worked.done(things);
        return worked;
    }

    public void done(int more) {
        things += more;
    }

    /** One thing could not be dealt with. Only the class of the failure is kept: its message may tell of people. */
    public void failed(Throwable failure) {
        failures++;
        if (error == null) {
            String name = failure.getClass().getName();
            error = name.substring(0, Math.min(name.length(), LONGEST_ERROR));
        }
    }

    public Worked and(Worked other) {
        things += other.things;
        failures += other.failures;
        error = error == null ? other.error : error;
        return this;
    }

    public int things() {
        return things;
    }

    public int failures() {
        return failures;
    }

    /** The class of the first failure; null: there was none. */
    public String error() {
        return error;
    }

    boolean isNothing() {
        return things == 0 && failures == 0;
    }
}
