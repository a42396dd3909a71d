package vn.ntm.training.support;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.shared.secret.RandomSecret;

/**
 * Gives every request of a test that names no other sender the token of one administrator, so that tests of other subjects
 * need not sign in. Found through {@code META-INF/services}. See {@link SentByNobody} and {@link GivenUsers#nobody()}.
 */
public class SentByAnAdministrator implements QuarkusTestBeforeEachCallback {

    private static RandomSecret token;

    @Override
    public void beforeEach(QuarkusTestMethodContext context) {
        makeKnown();
        boolean byNobody = context.getTestInstance().getClass().isAnnotationPresent(SentByNobody.class);
        RestAssured.replaceFiltersWith(byNobody ? List.of() : List.of(new Sender()));
    }

    /** Signs the requests that nobody else signed. */
    static final class Sender implements Filter {

        @Override
        public Response filter(
                FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext next) {
            if (!request.getHeaders().hasHeaderWithName("Authorization")) {
                request.header("Authorization", "Bearer " + token.text());
            }
            return next.next(request, response);
        }
    }

    private static synchronized void makeKnown() {
        if (token != null) {
            return;
        }
        var rows = Arc.container().instance(GivenRows.class).get();
        UUID user = UUID.randomUUID();
        rows.execute("""
                insert into app_user (id, username, display_name, created_at)
                values (?, ?, 'Quản trị viên của kiểm thử', '2020-01-01')""", user, "tests-" + user);
        rows.execute("""
                insert into role_grant (user_id, role, permissions, valid_from, granted_at)
                values (?, 'ADMIN', '{VIEW,ENTER_DATA,SEARCH_PEOPLE}', '2020-01-01', '2020-01-01')""", user);
        token = GivenTokens.of(user);
    }
}
