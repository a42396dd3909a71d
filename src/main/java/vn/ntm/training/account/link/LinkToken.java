package vn.ntm.training.account.link;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import vn.ntm.training.account.scope.LinkPurpose;
import vn.ntm.training.account.scope.LinkSubject;

/** What is signed: which link, what for, and until when. */
record LinkToken(UUID id, LinkSubject subject, Instant expiresAt) {

    private static final int LONGEST = 64;

    byte[] bytes() {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST)
                .put((byte) subject.purpose().ordinal())
                .putLong(expiresAt.getEpochSecond());
        put(bytes, id);
        switch (subject) {
            case LinkSubject.Registration(UUID classId, long unitId) ->
                put(bytes, classId).putLong(unitId);
            case LinkSubject.Roll(UUID sessionId, UUID siteId) -> put(put(bytes, sessionId), siteId);
            case LinkSubject.Trainings(UUID traineeId) -> put(bytes, traineeId);
        }
        byte[] written = new byte[bytes.position()];
        bytes.flip().get(written);
        return written;
    }

    /** @param signed bytes that {@link #bytes()} made: their signature was checked before */
    static LinkToken of(byte[] signed) {
        ByteBuffer bytes = ByteBuffer.wrap(signed);
        LinkPurpose purpose = LinkPurpose.values()[bytes.get()];
        Instant expiresAt = Instant.ofEpochSecond(bytes.getLong());
        UUID id = uuid(bytes);
        LinkSubject subject =
                switch (purpose) {
                    case REGISTRATION -> new LinkSubject.Registration(uuid(bytes), bytes.getLong());
                    case ROLL -> new LinkSubject.Roll(uuid(bytes), uuid(bytes));
                    case TRAININGS -> new LinkSubject.Trainings(uuid(bytes));
                };
        return new LinkToken(id, subject, expiresAt);
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID uuid(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
