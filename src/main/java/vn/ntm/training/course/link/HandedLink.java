package vn.ntm.training.course.link;

import java.time.Instant;

/**
 * A link with its address, for the one page that shows it.
 *
 * @param recipient who gets it
 * @param about the unit or the room
 */
public record HandedLink(String recipient, String about, String url, Instant expiresAt) {

    /** Whom the message greets: the recipient without a telephone number behind the name. */
    public String name() {
        return recipient.split(",", 2)[0].strip();
    }

    /** Never the address: records print their content, and this one must not end in a log. */
    @Override
    public String toString() {
        return "HandedLink for " + about;
    }
}
