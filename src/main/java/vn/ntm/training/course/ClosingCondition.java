package vn.ntm.training.course;

import java.util.Optional;
import java.util.UUID;

/**
 * What has to be done before a class is closed. Each subject that knows of such a thing has a condition of its own, so that
 * a class need not know what a roll or a certificate is.
 */
public interface ClosingCondition {

    /** Asked while nobody else can change the class; empty when nothing is left to do. */
    Optional<Unmet> unmet(UUID classId);

    /**
     * What is left to do.
     *
     * @param code of a sentence in the bundle of problems, in which {0} is the count and {1} the address
     * @param address of the page on which it is done
     */
    record Unmet(String code, long count, String address) {

        public Object[] arguments() {
            return new Object[] {count, address};
        }
    }
}
