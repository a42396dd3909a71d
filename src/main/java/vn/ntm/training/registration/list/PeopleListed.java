package vn.ntm.training.registration.list;

import java.util.List;
import java.util.UUID;

/**
 * These people came onto the list of a class together; told in the transaction in which they did, never by a list that is only
 * tried out.
 */
public record PeopleListed(UUID classId, List<UUID> registrationIds) {}
