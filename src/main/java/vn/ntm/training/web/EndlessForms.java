package vn.ntm.training.web;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses forms that do not tell how long they are: the reader of forms takes them without end and never answers. Browsers
 * always tell. (Files and JSON are cut off by their readers where they become too large.)
 */
class EndlessForms {

    @ServerRequestFilter
    public void refuse(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (request.getHeaderString("Transfer-Encoding") != null
                && type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")) {
            throw new ClientErrorException(Response.Status.LENGTH_REQUIRED);
        }
    }
}
