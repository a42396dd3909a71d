package vn.ntm.training.shared.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;

/** The answer to a form that could not be taken: the same page once more. */
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
}
