package vn.ntm.training.server;

/** The embedded database cannot run; the message is one sentence for the person who started the server. */
class EmbeddedDatabaseUnavailable extends RuntimeException {

    EmbeddedDatabaseUnavailable(String message) {
        super(message);
    }

    EmbeddedDatabaseUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
