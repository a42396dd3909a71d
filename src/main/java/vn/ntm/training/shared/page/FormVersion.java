package vn.ntm.training.shared.page;

import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.StaleVersion;

/** The version of a thing that a form was made from, in its hidden field {@code version}. */
public final class FormVersion {

    private FormVersion() {}

    /** Of any other text, and of none: somebody tampered with the form, which therefore counts as old. */
    public static IfMatch of(String version) {
        if (version == null || !version.matches("\\d{1,9}")) {
            throw new StaleVersion();
        }
        return IfMatch.valueOf(version);
    }
}
