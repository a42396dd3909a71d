package vn.ntm.training.http;

import java.net.http.HttpRequest;

/** By what the server knows who sends a request: a header, or nothing. */
record Proof(String header, String value) {

    static final Proof NONE = new Proof(null, null);

    static Proof token(String token) {
        return new Proof("Authorization", "Bearer " + token);
    }

    /** @param cookie name and value */
    static Proof cookie(String cookie) {
        return new Proof("Cookie", cookie);
    }

    void sign(HttpRequest.Builder request) {
        if (header != null) {
            request.header(header, value);
        }
    }
}
