package vn.ntm.training.shared.problem;

/**
 * A rule of the programme forbids what was asked; answered as 409.
 *
 * <p>The code is stable and names the text in the bundle {@code problems}: {@code new RuleViolation("class.full", 30)} is
 * told with {@code class.full=Lớp đã đủ {0} chỗ.}
 */
public class RuleViolation extends RuntimeException {

    private final String code;
    private final transient Object[] arguments;

    public RuleViolation(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments.clone();
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
