package vn.ntm.training.shared.page;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.function.Supplier;

/** The answer to who asks again and again for what may have changed: 304 while it did not. */
public final class LiveAnswer {

    /** Kept by the one who asked, and never shown without asking whether it still stands. */
    private static final String ASK_EACH_TIME = "private, no-cache";

    private LiveAnswer() {}

    /**
     * @param tag of what is answered
     * @param content made only when the sender has another one
     */
    public static Response of(String tag, Request request, Supplier<?> content) {
        var entityTag = new EntityTag(tag);
        ResponseBuilder unchanged = request.evaluatePreconditions(entityTag);
        ResponseBuilder answer = unchanged != null ? unchanged : Response.ok(content.get());
        return answer.tag(entityTag).header("Cache-Control", ASK_EACH_TIME).build();
    }
}
