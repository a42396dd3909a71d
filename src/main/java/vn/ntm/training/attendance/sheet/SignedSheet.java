package vn.ntm.training.attendance.sheet;

import java.time.Instant;
import java.util.UUID;

/**
 * A page of the signed sheet of a room.
 *
 * @param width in pixels
 * @param size of the picture in bytes
 * @param sha256 of the file that was sent, in hexadecimal digits
 * @param sentBy name of the user, or of who was given the link
 */
record SignedSheet(
        UUID id, String mediaType, int width, int height, int size, String sha256, String sentBy, Instant sentAt) {}
