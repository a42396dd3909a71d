package vn.ntm.training.attendance;

import java.util.UUID;

/**
 * What a room gets for its roll.
 *
 * @param headcount as last declared, null when never
 * @param marked names on the roll
 * @param changed how many of them say something that was not recorded before
 * @param present people who were in this room in this session, also by earlier rolls
 * @param participations how many of the names on the roll now count as a participation (lượt): in the class, or in this
 *     session where every session counts
 * @param presentElsewhere names that this roll does not find in the room, but another room had: the other room is right
 */
public record RollReceipt(
        UUID sessionId,
        UUID siteId,
        Integer headcount,
        int marked,
        int changed,
        int present,
        int participations,
        int presentElsewhere) {}
