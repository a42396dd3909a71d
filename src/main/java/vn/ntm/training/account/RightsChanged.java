package vn.ntm.training.account;

import java.util.UUID;

/**
 * What a user may do, or how they prove who they are, has changed: every session ends.
 *
 * @param tokensToo also the API tokens: the account was disabled or the password replaced
 */
public record RightsChanged(UUID userId, boolean tokensToo) {}
