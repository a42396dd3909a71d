package vn.ntm.training.attendance.calendar;

import java.util.UUID;

/** Whose feed it is, which is also of what: each owner has at most one. */
public sealed interface FeedOwner {

    /** Of all sessions of a person. */
    record OfPerson(UUID traineeId) implements FeedOwner {

        @Override
        public UUID subject() {
            return traineeId;
        }
    }

    /** Of the public sessions of a class, for an account. */
    record OfClass(UUID userId, UUID classId) implements FeedOwner {

        @Override
        public UUID subject() {
            return classId;
        }
    }

    /** As the audit names it. */
    UUID subject();

    default UUID person() {
        return this instanceof OfPerson own ? own.traineeId() : null;
    }

    default UUID user() {
        return this instanceof OfClass own ? own.userId() : null;
    }

    default UUID trainingClass() {
        return this instanceof OfClass own ? own.classId() : null;
    }
}
