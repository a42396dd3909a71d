package vn.ntm.training.web;

import java.util.Locale;
import vn.ntm.training.shared.text.Vietnamese;

/** The languages of the pages. Vietnamese, unless the visitor chose English: what the browser prefers does not count. */
enum Language {
    VI(Vietnamese.LOCALE),
    EN(Locale.ENGLISH);

    static final String COOKIE = "ntm-language";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String code() {
        return locale.getLanguage();
    }

    /** The language of a code as in the cookie; Vietnamese for any other text and for none. */
    static Language of(String code) {
        return "en".equals(code) ? EN : VI;
    }
}
