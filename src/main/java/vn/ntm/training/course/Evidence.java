package vn.ntm.training.course;

/** What a presence is known by. Which of these is enough, each class says for itself. */
public enum Evidence {
    /** Somebody who answers for a room or a session says so. */
    ROLL,
    /** The person says so: by the own link, or a code that is shown in the session. */
    CHECK_IN,
    /** The online room kept a record of the connection. */
    JOIN_LOG
}
