package vn.ntm.training.shared.text;

import java.util.Locale;

/** The languages of the pages. Vietnamese, unless the visitor chose English: what the browser prefers does not count. */
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

    /** The language of a code as in the cookie; Vietnamese for any other text and for none. */
    public static Language of(String code) {
        return "en".equals(code) ? EN : VI;
    }
}
