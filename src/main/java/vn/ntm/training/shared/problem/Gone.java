package vn.ntm.training.shared.problem;

/** What was asked for was there and is not any more; answered as 410. */
public class Gone extends RuntimeException {

    private final transient Object[] arguments;

    /** @param arguments for the sentence, see {@link ProblemTexts} */
    public Gone(String code, Object... arguments) {
        super(code);
        this.arguments = arguments;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    public String code() {
        return getMessage();
    }
}
