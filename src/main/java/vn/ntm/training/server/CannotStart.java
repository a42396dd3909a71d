package vn.ntm.training.server;

/** The server cannot start; the message is one sentence for the person who started it. */
class CannotStart extends RuntimeException {

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
