package vn.ntm.training.shared.problem;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenUsers;

/** {@code ./mvnw -Pfault test -Dtest=BusyDatabaseFault}: no connection to the database is left, as under more load than it bears. */
@QuarkusTest
class BusyDatabaseFault {

    @Inject
    DataSource dataSource;

    @Inject
    GivenUsers users;

    @ConfigProperty(name = "quarkus.datasource.jdbc.max-size")
    int connections;

    @Test
    void who_waited_too_long_is_told_to_come_again_and_then_served() throws Exception {
        String token = users.admin().token();
        List<Connection> taken = takeAll();
        try {
            given().get("/api/classes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("application/problem+json")
                    .body("code", equalTo("http.503"))
                    .body(
                            "detail",
                            equalTo("Hệ thống đang có quá nhiều người dùng cùng lúc; hãy thử lại sau 10 giây."));
            given().auth()
                    .oauth2(token)
                    .get("/api/classes")
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10");
        } finally {
            for (Connection connection : taken) {
                connection.close();
            }
        }
        given().auth().oauth2(token).get("/api/classes").then().statusCode(200);
    }

    private List<Connection> takeAll() throws SQLException {
        List<Connection> taken = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            taken.add(dataSource.getConnection());
        }
        return taken;
    }
}
