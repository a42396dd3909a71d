package vn.ntm.training.course.link;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The answer that shows addresses of links: once, in no cache, and no other site is told where somebody came from. */
public final class Once {

    private Once() {}

    public static Response shown(TemplateInstance page) {
        return shown(page, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).build();
    }

    static Response.ResponseBuilder shown(Object content, MediaType type) {
        return Response.ok(content, type)
                .header("Cache-Control", "no-store")
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex");
    }
}
