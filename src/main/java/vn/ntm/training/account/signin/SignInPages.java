package vn.ntm.training.account.signin;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestCookie;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import vn.ntm.training.account.link.LinkCookie;
import vn.ntm.training.account.oidc.OidcPages;
import vn.ntm.training.account.oidc.OidcTerms;
import vn.ntm.training.shared.input.WayBack;
import vn.ntm.training.shared.page.Toast;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.problem.TooManyRequests;
import vn.ntm.training.shared.secret.RandomSecret;
import vn.ntm.training.shared.text.Language;

/** Signing in and out for people: plain forms, which need no script. */
@Path("/")
@RunOnVirtualThread
class SignInPages {

    @Inject
    SignIn signIn;

    @Inject
    Issuing issuing;

    @Inject
    SessionCookie cookie;

    @Inject
    LinkCookie linkCookie;

    @Inject
    OidcTerms oidc;

    /** Where somebody with an account elsewhere signs in. */
    public record Provider(String name, URI address) {}

    /**
     * @param passwordSet a new password was chosen just before
     * @param provider null when there is none
     * @param error what went wrong with the attempt before; null at first
     */
    record SignInForm(String username, URI to, boolean passwordSet, Provider provider, String error)
            implements TemplateInstance {}

    @GET
    @Path("sign-in")
    @Operation(hidden = true)
    public TemplateInstance form(@RestQuery String to, @RestQuery String passwordSet) {
        URI back = WayBack.to(to);
        return new SignInForm("", back, "true".equals(passwordSet), provider(back), null);
    }

    @POST
    @Path("sign-in")
    @Operation(hidden = true)
    public Response signIn(
            @RestForm String username,
            @RestForm String password,
            @RestForm String otp,
            @RestForm String to,
            @RestCookie(Language.COOKIE) String language,
            @Context HttpServerRequest request) {
        var texts = ProblemTexts.of(Language.of(language).locale());
        var again = new Again(username, WayBack.to(to), provider(WayBack.to(to)), texts);
        ClientAddress from = ClientAddress.of(request);
        var result =
                signIn.attempt(new Credentials(username, password, otp), from, user -> issuing.openSession(user, from));
        return switch (result) {
            case SignInResult.Accepted<RandomSecret>(RandomSecret session) -> {
                // Whoever put another session into this browser gains nothing by it.
                cookie.read(request).map(RandomSecret::new).ifPresent(issuing::closeSession);
                yield linkCookie
                        .end(Response.seeOther(WayBack.to(to)), request)
                        .cookie(cookie.holding(session, request))
                        .build();
            }
            case SignInResult.Refused<RandomSecret>() ->
                again.answer(Status.UNAUTHORIZED, "account.sign-in-failed").build();
            case SignInResult.CodeRequired<RandomSecret>() ->
                again.answer(Status.UNAUTHORIZED, "account.otp-required").build();
            case SignInResult.TooManyAttempts<RandomSecret>(var delay) -> {
                long seconds = new TooManyRequests("account.too-many-attempts", delay).seconds();
                yield again.answer(Status.TOO_MANY_REQUESTS, "account.too-many-attempts", seconds)
                        .header(HttpHeaders.RETRY_AFTER, seconds)
                        .build();
            }
        };
    }

    @POST
    @Path("sign-out")
    @Operation(hidden = true)
    public Response signOut(@Context HttpServerRequest request) {
        cookie.read(request).map(RandomSecret::new).ifPresent(issuing::closeSession);
        return linkCookie
                .end(Response.seeOther(URI.create("/")), request)
                .cookie(Toast.of("account.signed-out").cookie(), cookie.gone(request))
                .build();
    }

    private Provider provider(URI back) {
        URI address = UriBuilder.fromPath(OidcPages.PATH)
                .queryParam("to", URLEncoder.encode(back.toString(), StandardCharsets.UTF_8))
                .build();
        return oidc.isOn() ? new Provider(oidc.name(), address) : null;
    }

    /** The form once more, with what was typed except the password. */
    private record Again(String username, URI to, Provider provider, ProblemTexts texts) {

        ResponseBuilder answer(Status status, String code, Object... arguments) {
            String typed = username == null ? "" : username;
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(new SignInForm(typed, to, false, provider, texts.text(code, arguments)));
        }
    }
}
