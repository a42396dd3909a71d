package vn.ntm.training.course;

import java.time.Instant;
import java.util.UUID;

/** A session of an announced class that was removed, as it stood then. */
public record RemovedSession(
        UUID id, Integer ordinal, String title, Instant startsAt, Instant endsAt, Integer version) {}
