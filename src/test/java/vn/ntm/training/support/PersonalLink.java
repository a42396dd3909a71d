package vn.ntm.training.support;

import java.net.URI;
import java.util.Map;
import java.util.UUID;

/** Personal links as their holders open them. */
public final class PersonalLink {

    private PersonalLink() {}

    /** The cookie {@code __Host-ntm-link} of somebody who came by a link to the own trainings. */
    public static String toTrainings(GivenUsers.User issuer, UUID traineeId) {
        String url = issuer.request()
                .body(Map.of("purpose", "TRAININGS", "traineeId", traineeId, "recipient", "Người nhận"))
                .post("/api/links")
                .path("url");
        return GivenUsers.nobody()
                .redirects()
                .follow(false)
                .get(URI.create(url).getPath())
                .getCookie("__Host-ntm-link");
    }
}
