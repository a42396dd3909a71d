package vn.ntm.training.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.account.Accounts;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.password.PasswordHashing;
import vn.ntm.training.account.scope.Role;

/** Accounts for tests, and requests in their name. */
@ApplicationScoped
public class GivenUsers {

    public static final String PASSWORD = "mật khẩu của kiểm thử";

    /** An account that a test made for itself; its password is {@link #PASSWORD}. */
    public record User(UUID id, String username) {

        /** A request in the name of this user. */
        public RequestSpecification request() {
            return bearing(token());
        }

        /** A request of the browser of this user, for pages; no redirect is followed. */
        public RequestSpecification browser() {
            return nobody().redirects().follow(false).accept("text/html").header("Authorization", "Bearer " + token());
        }

        /** One that is valid whatever the clock of the test says, made without asking for the password. */
        public String token() {
            return GivenTokens.of(id).text();
        }

        /** A token for the password, as the API gives it. */
        public String signIn() {
            return tokenOf(username, PASSWORD);
        }
    }

    @Inject
    Accounts accounts;

    @Inject
    PasswordHashing hashing;

    @Inject
    GivenRows rows;

    private String hash;

    /** The password is hashed once for all of them: hashing is slow by intent, and there are thousands. */
    public User with(GrantInput... grants) {
        String username = "u" + UUID.randomUUID().toString().replace("-", "");
        UUID id = accounts.ensureUser(username, "Người dùng kiểm thử", null, grants);
        rows.execute("update app_user set password_hash = ? where id = ?", hash(), id);
        return new User(id, username);
    }

    private synchronized String hash() {
        if (hash == null) {
            hash = hashing.hash(PASSWORD);
        }
        return hash;
    }

    public User admin() {
        return with(GrantInput.of(Role.ADMIN));
    }

    /** A request that nobody signed in for. */
    public static RequestSpecification nobody() {
        return given().noFiltersOfType(SentByAnAdministrator.Sender.class);
    }

    public static String tokenOf(String username, String password) {
        return nobody().contentType(ContentType.JSON)
                .body(Map.of("username", username, "password", password))
                .post("/api/tokens")
                .then()
                .statusCode(201)
                .extract()
                .path("token");
    }

    public static RequestSpecification bearing(String token) {
        return given().contentType(ContentType.JSON)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + token);
    }
}
