package vn.ntm.training.account.oidc;

import io.quarkus.oidc.OIDCException;
import jakarta.inject.Inject;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.ntm.training.shared.problem.ProblemMappers;

/** A provider that cannot be reached is no fault of ours: 503, and one line in the log. */
class ProviderProblems {

    private static final Logger LOG = Logger.getLogger(ProviderProblems.class);

    @Inject
    ProblemMappers problems;

    @ServerExceptionMapper
    Response unavailable(OIDCException failure) {
        LOG.warnf("The OpenID Connect provider cannot be asked: %s", failure.getMessage());
        return problems.webApplication(new ServiceUnavailableException());
    }
}
