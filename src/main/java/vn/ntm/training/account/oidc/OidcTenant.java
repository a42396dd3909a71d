package vn.ntm.training.account.oidc;

import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TenantConfigResolver;
import io.quarkus.oidc.runtime.OidcTenantConfig.ApplicationType;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.HexFormat;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Tells Quarkus of the provider when it is first needed, not at the start: a provider that is down keeps nobody with a local
 * account out. Without one the answer is null, and Quarkus looks no further.
 */
@ApplicationScoped
class OidcTenant implements TenantConfigResolver {

    private static final String ID = "provider";

    @Inject
    OidcTerms terms;

    @Inject
    ServerKey key;

    private Uni<OidcTenantConfig> tenant;

    @PostConstruct
    void describe() {
        tenant = Uni.createFrom().item(terms.serverUrl().map(this::tenantAt).orElse(null));
    }

    @Override
    public Uni<OidcTenantConfig> resolve(RoutingContext request, OidcRequestContext<OidcTenantConfig> context) {
        return tenant;
    }

    private OidcTenantConfig tenantAt(URI server) {
        var described = OidcTenantConfig.authServerUrl(server.toString())
                .tenantId(ID)
                .clientId(terms.clientId())
                .applicationType(ApplicationType.HYBRID)
                .token()
                .audience(terms.clientId())
                .subjectRequired()
                // A token that is no JWT would be asked about at the provider with each request.
                .allowOpaqueTokenIntrospection(false)
                .end()
                .authentication()
                .redirectPath(OidcPages.PATH)
                .cookiePath(OidcPages.PATH)
                .restorePathAfterRedirect()
                .pkceRequired()
                .nonceRequired()
                // Replicas read the cookies of one another.
                .stateSecret(secret("OIDC state"))
                .scopes("email")
                .end()
                .tokenStateManager()
                .encryptionSecret(secret("OIDC tokens"))
                .end();
        terms.clientSecret().ifPresent(described::credentials);
        return described.build();
    }

    private String secret(String purpose) {
        return HexFormat.of().formatHex(key.fingerprint(purpose, ID)).substring(0, 32);
    }
}
