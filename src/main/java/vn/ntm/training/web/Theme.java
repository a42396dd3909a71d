package vn.ntm.training.web;

import java.util.Locale;

/** Light or dark: as the visitor chose, else as the visitor's device is set. */
public enum Theme {
    AUTO("screen and (prefers-color-scheme: dark)"),
    LIGHT("not all"),
    DARK("screen");

    static final String COOKIE = "ntm-theme";

    private final String darkMedia;

    Theme(String darkMedia) {
        this.darkMedia = darkMedia;
    }

    /** When the sheet of dark colours counts: told in its link, so that no page flashes and no script is needed. */
    public String darkMedia() {
        return darkMedia;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As in the cookie; {@link #AUTO} for any other text and for none. */
    static Theme of(String code) {
        return switch (code) {
            case "light" -> LIGHT;
            case "dark" -> DARK;
            case null, default -> AUTO;
        };
    }
}
