package vn.ntm.training.shared.page;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import vn.ntm.training.shared.text.VietnameseFormat;

/** The sentences of toasts, from the bundle {@code toasts}. */
final class ToastTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private ToastTexts() {}

    static Optional<String> text(String code, List<Long> numbers, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle("toasts", locale, NO_FALLBACK);
        if (!bundle.containsKey(code)) {
            return Optional.empty();
        }
        Object[] printed = numbers.stream().map(VietnameseFormat::number).toArray();
        return Optional.of(new MessageFormat(bundle.getString(code), locale).format(printed));
    }
}
