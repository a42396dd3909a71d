package vn.ntm.training.attendance;

import java.util.UUID;

/** Somebody who teaches in a session, or looks after the technology of a room there: no trainee then (ADR 134). */
record AtWork(UUID registrationId, UUID sessionId) {}
