package vn.ntm.training.course.link;

import vn.ntm.training.account.link.LinkView;

/**
 * A link that was handed out, as its keepers see it.
 *
 * @param about the unit or the room
 * @param session number of the session of a roll; null for others
 * @param works whether it still opens anything
 */
public record LinkLine(LinkView link, String about, Integer session, boolean works) {

    public boolean isRevoked() {
        return link.revokedAt() != null;
    }

    /** Of the badge that shows the state. */
    public String tone() {
        if (works) {
            return "good";
        }
        return isRevoked() ? "bad" : "quiet";
    }
}
