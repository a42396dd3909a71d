package vn.ntm.training.shared.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** A page as an answer: most often to a form that could not be taken, once more. */
public final class FormAnswer {

    private FormAnswer() {}

    /** As 400: what was typed, with what is wrong at its field. */
    public static Response again(TemplateInstance page) {
        return page(Status.BAD_REQUEST, page);
    }

    public static Response page(Status status, TemplateInstance page) {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(page)
                .build();
    }

    /** Where the holder of a personal link may be, who has it in the history: no other site is to learn of it. */
    public static Response pageForHolder(Status status, TemplateInstance page) {
        return Response.fromResponse(page(status, page))
                .header("Referrer-Policy", "no-referrer")
                .build();
    }
}
