package vn.ntm.training.attendance.connection;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.ntm.training.shared.input.InputCheck;

/** What somebody says of display names. */
record IdentitiesInput(List<Said> identities) {

    static final int MOST = 2_000;
    static final int LONGEST_NAME = 200;

    /**
     * Of one name; exactly one of the three is given.
     *
     * @param name as the log displays it
     * @param nobody true: neither a site of the class nor one of its people
     */
    record Said(String name, UUID siteId, UUID registrationId, Boolean nobody) {

        boolean saysOne() {
            return Stream.of(siteId != null, registrationId != null, Boolean.TRUE.equals(nobody))
                            .filter(said -> said)
                            .count()
                    == 1;
        }
    }

    /** @throws vn.ntm.training.shared.problem.InvalidInput for what is missing or said twice */
    void check() {
        var check = new InputCheck();
        check.required("identities", identities);
        check.done();
        check.each("identities", identities, MOST, (each, said) -> {
            each.requiredText("name", said.name(), LONGEST_NAME);
            each.that(said.saysOne(), "siteId", "connection-log.say-one");
        });
        check.done();
    }
}
