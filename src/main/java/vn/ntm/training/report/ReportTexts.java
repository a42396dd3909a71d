package vn.ntm.training.report;

import jakarta.inject.Singleton;
import java.text.MessageFormat;
import java.util.ResourceBundle;
import vn.ntm.training.shared.text.Language;

/** The words of statistics, the same on pages, in JSON and in files; from the bundle {@code report}. */
@Singleton
class ReportTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** How participations are counted, in one sentence; printed with each figure. */
    String rule(Language language) {
        return text(language, "rule");
    }

    String text(Language language, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("report", language.locale(), NO_FALLBACK)
                .getString(key);
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }
}
