package vn.ntm.training.account.oidc;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** The OpenID Connect provider, if there is one. */
@ConfigMapping(prefix = "ntm.oidc")
public interface OidcTerms {

    /** Its address ({@code NTM_OIDC_SERVER_URL}), below which {@code .well-known/openid-configuration} is found; none: off. */
    Optional<URI> serverUrl();

    /** As what this server is registered there; access tokens have to name it as their audience. */
    @WithDefault("ntm-training")
    String clientId();

    Optional<String> clientSecret();

    /** Whose accounts they are, for the button of the sign-in page. */
    @WithDefault("OpenID Connect")
    String name();

    /**
     * Whether somebody whose mail address the provider has verified is taken for the one account that has it. Only where the
     * provider's addresses can be trusted; administrators are never linked like that.
     */
    @WithDefault("false")
    boolean linkByVerifiedEmail();

    default boolean isOn() {
        return serverUrl().isPresent();
    }
}
