package vn.ntm.training.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;
import vn.ntm.training.shared.problem.NotFound;

/** New keys: UUIDs of version 7, which grow with time and so stay together in an index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** @throws NotFound when the text is no id at all: there is no such thing then either */
    public static UUID require(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException isNone) {
            throw new NotFound(what, text);
        }
    }
}
