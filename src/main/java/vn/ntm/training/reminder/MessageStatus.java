package vn.ntm.training.reminder;

/** How far a message is. */
public enum MessageStatus {
    QUEUED,
    SENDING,
    SENT,
    /** Refused for good, or tried too often; somebody has to look. */
    FAILED,
    /** Something newer is told instead, or it is not so any more. */
    CANCELLED,
    /** It came to be pointless before it could be sent. */
    EXPIRED;

    public boolean isFailed() {
        return this == FAILED;
    }

    public boolean isSent() {
        return this == SENT;
    }

    public boolean isBad() {
        return this == FAILED || this == EXPIRED;
    }
}
