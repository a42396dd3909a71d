package vn.ntm.training.registration.list;

import vn.ntm.training.shared.problem.RuleViolation;

/**
 * Which mends the sender of a list said yes to, after having been shown them.
 *
 * @param convertText text from before Unicode is entered as it was converted; without it such a list is not entered at all
 * @param repairZeros a 0 is put before telephone numbers and citizen ids that lost it; without it their rows are wrong
 */
record AllowedMends(boolean convertText, boolean repairZeros) {

    static final AllowedMends NONE = new AllowedMends(false, false);

    /** @throws RuleViolation when there is text that was converted and nobody has said yes to it */
    void require(Mends mends) {
        if (mends.isTextConverted() && !convertText) {
            Mends.Mend first = mends.texts().getFirst();
            throw new RuleViolation(
                    "list.text-to-confirm", mends.converted(), mends.encodingsText(), first.before(), first.after());
        }
    }
}
