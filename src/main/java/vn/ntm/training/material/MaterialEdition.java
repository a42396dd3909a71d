package vn.ntm.training.material;

import java.time.Instant;

/**
 * One of the files that a material has had.
 *
 * @param size in bytes
 * @param sentBy name of the user
 */
public record MaterialEdition(
        int edition, String fileName, String mediaType, int size, Instant sentAt, String sentBy) {}
