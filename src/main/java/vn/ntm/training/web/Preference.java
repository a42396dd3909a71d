package vn.ntm.training.web;

import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** How a visitor likes the pages, kept in the browser for a year; says nothing of who it is. */
final class Preference {

    private static final Duration KEPT = Duration.ofDays(365);

    private Preference() {}

    static NewCookie cookie(String name, String value) {
        return new NewCookie.Builder(name)
                .value(value)
                .path("/")
                .maxAge((int) KEPT.toSeconds())
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }
}
