package vn.ntm.training.course;

import java.time.Instant;
import java.util.UUID;

/**
 * What the people of a published class have to know to be there is another: when a session is, its online room, or a site.
 *
 * @param sessionId null: a site is another
 * @param siteId null: it is for the people of all sites
 * @param formerStart of the session; null: it is new
 */
public record ArrangementsChanged(UUID classId, UUID sessionId, UUID siteId, Instant formerStart) {}
