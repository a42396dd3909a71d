package vn.ntm.training.shared.page;

import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the next page says of a change that was just made: {@code Toast.of("class.published").leadingTo(address)}.
 *
 * <p>It travels in a cookie as a code of the bundle {@code toasts} and whole numbers, never as text: whoever forges one can
 * make the page say only what it says anyway.
 *
 * @param code a key of {@code toasts_vi.properties}
 */
public record Toast(String code, List<Long> numbers) {

    public static final String COOKIE = "ntm-toast";

    private static final int SECONDS = 60;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{1,60}(:\\d{1,15}){0,3}");

    public static Toast of(String code, long... numbers) {
        return new Toast(code, Arrays.stream(numbers).boxed().toList());
    }

    /** None for a value that is not one of ours. */
    public static Optional<Toast> read(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return Optional.empty();
        }
        String[] parts = value.split(":");
        return Optional.of(new Toast(
                parts[0], Arrays.stream(parts).skip(1).map(Long::valueOf).toList()));
    }

    /** The answer to a form: go to this page of ours, which says it. */
    public Response leadingTo(String path) {
        return Response.seeOther(URI.create(path)).cookie(cookie()).build();
    }

    /** For an answer that carries more than the toast. */
    public NewCookie cookie() {
        return new NewCookie.Builder(COOKIE)
                .value(value())
                .path("/")
                .maxAge(SECONDS)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    public Optional<String> text(Locale locale) {
        return ToastTexts.text(code, numbers, locale);
    }

    private String value() {
        return numbers.isEmpty()
                ? code
                : code + ":" + numbers.stream().map(String::valueOf).collect(Collectors.joining(":"));
    }
}
