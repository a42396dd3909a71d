package vn.ntm.training.shared.problem;

import jakarta.ws.rs.core.HttpHeaders;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.Vietnamese;

/** The sentences of problems, from the bundle {@code problems}: Vietnamese unless the caller asks for English. */
public final class ProblemTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private ProblemTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle("problems", locale, NO_FALLBACK);
    }

    public static ProblemTexts of(Locale locale) {
        return new ProblemTexts(
                Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? Locale.ENGLISH : Vietnamese.LOCALE);
    }

    /** In the first language of {@code Accept-Language} that the product speaks. */
    public static ProblemTexts of(HttpHeaders headers) {
        return of(
                headers == null ? Vietnamese.LOCALE : Language.accepted(headers).locale());
    }

    /** @throws MissingResourceException when the code has no text: a mistake of ours that the tests find */
    public String text(String code, Object... arguments) {
        return new MessageFormat(bundle.getString(code), locale).format(arguments);
    }

    /** Why a rule stands against it, as the check says; null when none does. */
    public String refusal(Runnable check) {
        try {
            check.run();
            return null;
        } catch (RuleViolation why) {
            return text(why.code(), why.arguments());
        }
    }
}
