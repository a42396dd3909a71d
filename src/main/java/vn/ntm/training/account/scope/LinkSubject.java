package vn.ntm.training.account.scope;

import java.net.URI;
import java.util.Set;
import java.util.UUID;

/** What exactly a signed personal link is for: two links for the same thing have equal subjects. */
public sealed interface LinkSubject {

    /** Registering people of a unit, and of what lies below it, for a class. */
    record Registration(UUID classId, long unitId) implements LinkSubject {

        @Override
        public LinkPurpose purpose() {
            return LinkPurpose.REGISTRATION;
        }

        @Override
        public Set<String> ids() {
            return Set.of(classId.toString());
        }

        @Override
        public URI page() {
            return URI.create("/classes/" + classId + "/registration");
        }
    }

    /** The roll of a site for a session. */
    record Roll(UUID sessionId, UUID siteId) implements LinkSubject {

        @Override
        public LinkPurpose purpose() {
            return LinkPurpose.ROLL;
        }

        @Override
        public Set<String> ids() {
            return Set.of(sessionId.toString(), siteId.toString());
        }

        @Override
        public URI page() {
            return URI.create("/sessions/" + sessionId + "/sites/" + siteId + "/roll");
        }
    }

    /** The trainings of a person. */
    record Trainings(UUID traineeId) implements LinkSubject {

        @Override
        public LinkPurpose purpose() {
            return LinkPurpose.TRAININGS;
        }

        @Override
        public Set<String> ids() {
            return Set.of();
        }

        @Override
        public URI page() {
            return URI.create("/my-trainings");
        }
    }

    LinkPurpose purpose();

    /** The ids that may stand in addresses which the link opens. */
    Set<String> ids();

    /** Where the link leads to; nothing of the link is in it. */
    URI page();
}
