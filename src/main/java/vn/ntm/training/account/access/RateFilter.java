package vn.ntm.training.account.access;

import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import vn.ntm.training.account.signin.ClientAddress;

/** Asks before the body of a request is read whether its sender had too much of what it asks for. */
@Singleton
class RateFilter {

    private final RateTable table = RateTable.load();

    @Inject
    Rates rates;

    @ServerRequestFilter
    public void charge(ContainerRequestContext request, HttpServerRequest connection) {
        table.of(request.getMethod(), request.getUriInfo().getPath())
                .ifPresent(what -> rates.charge(what, ClientAddress.of(connection)));
    }
}
