package vn.ntm.training.material;

import java.net.URI;
import vn.ntm.training.shared.input.InputCheck;

/**
 * A material as somebody adds or changes it.
 *
 * @param title at most 300 characters
 * @param url https only; null for a file
 */
record MaterialInput(String title, String url) {

    private static final int LONGEST_TITLE = 300;

    MaterialInput checked(MaterialKind kind) {
        var check = new InputCheck();
        String cleanTitle = check.requiredText("title", title, LONGEST_TITLE);
        String address = check.webAddress("url", url);
        if (kind == MaterialKind.FILE) {
            check.that(address == null, "url", "material.file-or-link");
        } else {
            check.required("url", address);
            check.done();
            check.that(isSafe(address), "url", "material.https");
        }
        check.done();
        return new MaterialInput(cleanTitle, address);
    }

    /** A name before the host makes an address look like one of another site. */
    private static boolean isSafe(String address) {
        URI uri = URI.create(address);
        return "https".equalsIgnoreCase(uri.getScheme()) && uri.getUserInfo() == null;
    }
}
