package vn.ntm.training.shared.problem;

/** What was asked for was there and is not any more; answered as 410. */
public class Gone extends RuntimeException {

    public Gone(String code) {
        super(code);
    }

    public String code() {
        return getMessage();
    }
}
