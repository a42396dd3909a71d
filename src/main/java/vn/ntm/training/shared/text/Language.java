package vn.ntm.training.shared.text;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;

/**
 * The languages of the product. Vietnamese, unless the visitor of a page chose English (what the browser prefers does not
 * count there), or a caller of the API asks for it.
 */
public enum Language {
    VI(Vietnamese.LOCALE),
    EN(Locale.ENGLISH);

    public static final String COOKIE = "ntm-language";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The first of {@code Accept-Language} that the product speaks: for callers of the API. */
    public static Language accepted(HttpHeaders headers) {
        for (Locale wanted : headers.getAcceptableLanguages()) {
            for (Language spoken : values()) {
                if (spoken.code().equals(wanted.getLanguage())) {
                    return spoken;
                }
            }
        }
        return VI;
    }

    /** The one that the visitor of a page chose. */
    public static Language chosen(HttpHeaders headers) {
        Cookie cookie = headers.getCookies().get(COOKIE);
        return of(cookie == null ? null : cookie.getValue());
    }

    /** The language of a code as in the cookie; Vietnamese for any other text and for none. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : VI;
    }
}
