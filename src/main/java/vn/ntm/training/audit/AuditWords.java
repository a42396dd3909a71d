package vn.ntm.training.audit;

import java.util.Locale;
import java.util.ResourceBundle;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.Vietnamese;

/**
 * What is written for the codes of entries, from the bundle {@code audit}: {@code action.class.published},
 * {@code kind.class}, {@code field.title}, {@code value.PUBLISHED}, {@code role.ADMIN}.
 */
final class AuditWords {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;

    private AuditWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle("audit", locale, NO_FALLBACK);
    }

    static AuditWords of(Language language) {
        return new AuditWords(language == Language.EN ? Locale.ENGLISH : Vietnamese.LOCALE);
    }

    /** The code itself when nobody gave it a word: an entry of an earlier version is still told. */
    String of(String kind, String code) {
        String key = kind + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }

    boolean has(String kind, String code) {
        return bundle.containsKey(kind + "." + code);
    }
}
