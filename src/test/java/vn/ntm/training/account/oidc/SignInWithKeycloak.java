package vn.ntm.training.account.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.ntm.training.support.PackagedServer;

/** The packaged server, told of a real Keycloak by nothing but environment variables. */
class SignInWithKeycloak {

    private static final String LAN = "5d0cf9c6-0f2a-4f2c-8a53-0d7f5f6d1a01";
    private static final String CLIENT = "ntm-training";

    @TempDir
    static Path folder;

    private static Keycloak keycloak;
    private static PackagedServer server;
    private static String admin;

    @BeforeAll
    static void start() throws Exception {
        keycloak = Keycloak.start();
        server = PackagedServer.start(
                folder,
                Map.of(
                        "NTM_DEMO", "false",
                        "NTM_ACCOUNT_PLAIN_HTTP_ON_LOCALHOST", "true",
                        "NTM_OIDC_SERVER_URL", keycloak.issuer(),
                        "NTM_OIDC_CLIENT_SECRET", Keycloak.SECRET,
                        "NTM_OIDC_NAME", "Cổng thử nghiệm",
                        "NTM_OIDC_LINK_BY_VERIFIED_EMAIL", "true"));
        RestAssured.baseURI = server.address();
        admin = server.token();
        link(user("lan.trainer", null, "TRAINER"), LAN);
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
        keycloak.close();
    }

    @Test
    void the_sign_in_page_offers_the_provider_by_its_name() throws Exception {
        assertThat(server.send("/sign-in?to=/classes").body())
                .contains("Đăng nhập bằng tài khoản của Cổng thử nghiệm", "/sign-in/oidc?to=%2Fclasses");
    }

    @Test
    void who_signed_in_there_is_signed_in_here_with_the_roles_of_the_account_alone() throws Exception {
        try (var browser = new PlainBrowser()) {
            HttpResponse<String> page = signIn(browser, "lan", "mat khau cua Lan");

            assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            assertThat(browser.here().getPath()).isEqualTo("/my-password");
            assertThat(browser.cookiesFor(server.address() + "/my-password")).startsWith("ntm-session=");
            assertThat(browser.cookiesFor(server.address() + OidcPages.PATH)).doesNotContain("q_");
            // Keycloak calls her an ADMIN.
            assertThat(browser.open(server.address() + "/api/me").body())
                    .contains("\"username\":\"lan.trainer\"", "\"roles\":[\"TRAINER\"]");
            assertThat(browser.open(server.address() + "/api/users").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void who_has_no_account_here_is_told_so_and_gets_no_session() throws Exception {
        try (var browser = new PlainBrowser()) {
            HttpResponse<String> page = signIn(browser, "chi", "mat khau cua Chi");

            assertThat(page.statusCode()).isEqualTo(403);
            assertThat(page.body()).contains("chưa được gắn với tài khoản nào");
            assertThat(browser.cookiesFor(server.address() + OidcPages.PATH))
                    .doesNotContain("ntm-session", "q_session");
        }
    }

    @Test
    void a_verified_mail_address_links_the_one_account_that_has_it() throws Exception {
        String id = user("nam.desk", "Nam@NTM.example", "TRAINEE");

        try (var browser = new PlainBrowser()) {
            signIn(browser, "nam", "mat khau cua Nam");
            assertThat(browser.open(server.address() + "/api/me").body()).contains("\"username\":\"nam.desk\"");
        }
        byAdmin().get("/api/users/" + id + "/external-identity").then().statusCode(200);
        assertThat(me(keycloak.accessToken(CLIENT, "nam", "mat khau cua Nam")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_address_that_was_not_verified_links_nothing() throws Exception {
        user("binh.desk", "binh@ntm.example", "TRAINEE");

        try (var browser = new PlainBrowser()) {
            assertThat(signIn(browser, "binh", "mat khau cua Binh").statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_program_sends_the_access_token_of_its_user_or_its_own() throws Exception {
        assertThat(me(keycloak.accessToken(CLIENT, "lan", "mat khau cua Lan")).<List<String>>path("roles"))
                .containsExactly("TRAINER");

        String own = keycloak.accessToken("program");
        assertThat(me(own).statusCode()).isEqualTo(403);
        assertThat(me(own).<String>path("code")).isEqualTo("oidc.no-account");
        link(user("program.of.a.province", null, "TRAINEE"), subject(own));
        assertThat(me(own).<String>path("username")).isEqualTo("program.of.a.province");
    }

    @Test
    void an_account_that_was_disabled_or_unlinked_stays_out() throws Exception {
        String id = user("chi.desk", null, "TRAINEE");
        String token = keycloak.accessToken(CLIENT, "chi", "mat khau cua Chi");
        link(id, subject(token));
        assertThat(me(token).statusCode()).isEqualTo(200);

        byAdmin()
                .body(Map.of("disabled", true))
                .patch("/api/users/" + id)
                .then()
                .statusCode(200);
        assertThat(me(token).statusCode()).isEqualTo(403);
        try (var browser = new PlainBrowser()) {
            assertThat(signIn(browser, "chi", "mat khau cua Chi").statusCode()).isEqualTo(403);
        }

        byAdmin()
                .body(Map.of("disabled", false))
                .patch("/api/users/" + id)
                .then()
                .statusCode(200);
        byAdmin().delete("/api/users/" + id + "/external-identity").then().statusCode(204);
        assertThat(me(token).statusCode()).isEqualTo(403);
    }

    @Test
    void tokens_that_are_forged_expired_or_made_for_others_open_nothing() throws Exception {
        String token = keycloak.accessToken(CLIENT, "lan", "mat khau cua Lan");
        String[] parts = token.split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String unsigned = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
        String stale = keycloak.accessToken("short-lived", "lan", "mat khau cua Lan");
        Thread.sleep(3_000);

        Map<String, String> refused = Map.of(
                "another signature",
                parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse(),
                "other claims",
                parts[0] + "." + encoded(claims.replace(LAN, "another")) + "." + parts[2],
                "no signature",
                unsigned,
                "expired",
                stale,
                "another audience",
                keycloak.accessToken("elsewhere", "lan", "mat khau cua Lan"),
                "an ID token",
                keycloak.idToken(CLIENT, "lan", "mat khau cua Lan"),
                "no JWT",
                "abc",
                "one of ours that is none",
                "ntm_abc");
        refused.forEach((what, given) -> {
            Response answer = me(given);
            assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isEqualTo(401);
            assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        });
        assertThat(me(token).statusCode()).isEqualTo(200);
    }

    @Test
    void local_accounts_go_on_beside_it() {
        byAdmin().get("/api/me").then().statusCode(200);
    }

    @Test
    void somebody_else_cannot_be_linked_to_the_same_person() {
        String id = user("another.lan", null, "TRAINEE");

        byAdmin()
                .body(Map.of("issuer", keycloak.issuer(), "subject", LAN))
                .put("/api/users/" + id + "/external-identity")
                .then()
                .statusCode(409);
    }

    @Test
    void a_provider_that_is_down_keeps_nobody_with_a_local_account_out() throws Exception {
        Map<String, String> gone = Map.of("NTM_DEMO", "false", "NTM_OIDC_SERVER_URL", "http://127.0.0.1:9/realms/ntm");
        try (var alone = PackagedServer.start(folder.resolve("alone"), gone)) {
            assertThat(alone.get("/api/me")).contains("\"admin\"");
            assertThat(alone.send("/sign-in").statusCode()).isEqualTo(200);
            assertThat(alone.send(OidcPages.PATH).statusCode()).isEqualTo(503);
            Response answer =
                    RestAssured.given().header("Authorization", "Bearer a.b.c").get(alone.address() + "/api/me");
            assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
            assertThat(alone.log()).doesNotContain("\tat ");
        }
    }

    private static HttpResponse<String> signIn(PlainBrowser browser, String username, String password)
            throws Exception {
        HttpResponse<String> form = browser.open(server.address() + OidcPages.PATH + "?to=%2Fmy-password");
        assertThat(browser.here().toString()).startsWith(keycloak.issuer());
        return browser.submit(form.body(), Map.of("username", username, "password", password));
    }

    private static RequestSpecification byAdmin() {
        return RestAssured.given().contentType(ContentType.JSON).header("Authorization", "Bearer " + admin);
    }

    private static String user(String username, String email, String role) {
        var body = new HashMap<String, Object>(
                Map.of("username", username, "displayName", username, "grants", List.of(Map.of("role", role))));
        body.put("email", email);
        return byAdmin()
                .body(body)
                .post("/api/users")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void link(String userId, String subject) {
        byAdmin()
                .body(Map.of("issuer", keycloak.issuer(), "subject", subject))
                .put("/api/users/" + userId + "/external-identity")
                .then()
                .statusCode(200);
    }

    private static Response me(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get("/api/me");
    }

    private static String subject(String token) {
        byte[] claims = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonPath.from(new String(claims, StandardCharsets.UTF_8)).getString("sub");
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
