package vn.ntm.training.support;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** People without an account who opened a personal link. */
@ApplicationScoped
public class GivenLinkHolders {

    @Inject
    GivenUsers users;

    /** The session of the contact of a unit, who registers its people for a class. */
    public String contact(UUID classId, long unitId) {
        Response issued = users.admin()
                .request()
                .body(Map.of("purpose", "REGISTRATION", "classId", classId, "unitId", unitId, "recipient", "Anh Nam"))
                .post("/api/links");
        issued.then().statusCode(201);
        Response opened = GivenUsers.nobody()
                .redirects()
                .follow(false)
                .get(URI.create(issued.path("url")).getPath());
        assertThat(opened.statusCode()).isEqualTo(303);
        return opened.getCookie("__Host-ntm-link");
    }

    /** A request of the browser that opened the link. */
    public static RequestSpecification by(String session) {
        return GivenUsers.nobody().redirects().follow(false).accept("text/html").cookie("__Host-ntm-link", session);
    }
}
