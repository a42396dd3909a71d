package vn.ntm.training.shared.input;

import java.net.URI;

/** Where somebody goes back to after a detour (another language, signing in), as an address carried it along. */
public final class WayBack {

    private WayBack() {}

    /** Only a path of this site: anything that a browser could take for another host leads to the first page. */
    public static URI to(String back) {
        boolean ours = back != null && back.matches("/(?![/\\\\])[\\w\\-./?=&%,+]*");
        return URI.create(ours && isWellFormed(back) ? back : "/");
    }

    private static boolean isWellFormed(String address) {
        return !address.matches(".*%(?![0-9A-Fa-f]{2}).*");
    }
}
