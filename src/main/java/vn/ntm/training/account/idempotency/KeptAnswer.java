package vn.ntm.training.account.idempotency;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import vn.ntm.training.shared.problem.KeyReused;

/**
 * The answer that a request got.
 *
 * @param print what was sent, as {@link RequestPrint} tells it
 * @param location null where none was answered; so {@code tag} and {@code json}
 */
record KeptAnswer(byte[] print, int status, String location, String tag, byte[] json) {

    /** @throws KeyReused when it was the answer to something else */
    Response forRequest(byte[] sent) {
        if (!Arrays.equals(print, sent)) {
            throw new KeyReused();
        }
        return response();
    }

    Response response() {
        Response.ResponseBuilder answer = Response.status(status);
        if (location != null) {
            answer.location(URI.create(location));
        }
        if (tag != null) {
            answer.tag(new EntityTag(tag));
        }
        if (json != null) {
            answer.entity(json).type(MediaType.APPLICATION_JSON_TYPE);
        }
        return answer.build();
    }
}
