package vn.ntm.training.shared.input;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import vn.ntm.training.shared.problem.StaleVersion;

/**
 * The versions of a thing that a caller is willing to edit: the header {@code If-Match}, to be taken with
 * {@code @HeaderParam("If-Match") @DefaultValue("*")}.
 */
public final class IfMatch {

    /** No header, or {@code *}: the caller edits whatever is there. */
    public static final IfMatch ANY = new IfMatch(List.of());

    private final List<String> versions;

    private IfMatch(List<String> versions) {
        this.versions = versions;
    }

    /** Called by Jakarta REST. */
    public static IfMatch valueOf(String header) {
        if (header.isBlank() || header.strip().equals("*")) {
            return ANY;
        }
        return new IfMatch(Arrays.stream(header.split(","))
                .map(tag -> tag.strip().replaceFirst("^W/", "").replace("\"", ""))
                .toList());
    }

    public static EntityTag tag(int version) {
        return new EntityTag(String.valueOf(version));
    }

    /** Whether the caller did not say what was seen. */
    public boolean isAny() {
        return versions.isEmpty();
    }

    /** @throws StaleVersion when the caller saw another version than the one that is there */
    public void check(int version) {
        check(String.valueOf(version));
    }

    /** @throws StaleVersion when the caller saw another version than the one that is there */
    public void check(String version) {
        if (!isAny() && !versions.contains(version)) {
            throw new StaleVersion();
        }
    }
}
