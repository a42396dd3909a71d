package vn.ntm.training.shared;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** New keys: UUIDs of version 7, which grow with time and so stay together in an index. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
