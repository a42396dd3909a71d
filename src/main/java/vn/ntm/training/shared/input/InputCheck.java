package vn.ntm.training.shared.input;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * Reads the fields of one input: gives each back as it is to be stored, collects what is wrong, and tells all of it at
 * once in {@link #done()}.
 */
public final class InputCheck {

    private static final int LONGEST_ADDRESS = 2_000;
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final List<InvalidInput.Field> wrong;
    private final String path;

    public InputCheck() {
        this(new ArrayList<>(), "");
    }

    private InputCheck(List<InvalidInput.Field> wrong, String path) {
        this.wrong = wrong;
        this.path = path;
    }

    /** The body of a request: there must be one. */
    public static <T> T body(T body) {
        if (body == null) {
            throw InvalidInput.of("body", "input.required");
        }
        return body;
    }

    /** The same check for the fields below {@code path}, for example {@code sessions[2]}. */
    public InputCheck below(String below) {
        return new InputCheck(wrong, path + below + ".");
    }

    /** One line of text in NFC; blank is null. */
    public String text(String field, String text, int longest) {
        String clean = Vietnamese.clean(text);
        if (clean == null || clean.isEmpty()) {
            return null;
        }
        that(clean.length() <= longest, field, "input.too-long", longest);
        that(isStorable(clean), field, "input.unreadable-character");
        return clean;
    }

    public String requiredText(String field, String text, int longest) {
        return required(field, text(field, text, longest));
    }

    public <T> T required(String field, T value) {
        that(value != null, field, "input.required");
        return value;
    }

    public Integer number(String field, Integer number, int least, int most) {
        that(number == null || number >= least && number <= most, field, "input.number-range", least, most);
        return number;
    }

    /** A day of this century's programme: a typing error such as 0206 is not one. */
    public LocalDate date(String field, LocalDate date) {
        that(date == null || !date.isBefore(EARLIEST) && date.isBefore(LATEST), field, "input.far-date");
        return date;
    }

    /** The same for an instant: PostgreSQL holds fewer of them than Java does. */
    public Instant instant(String field, Instant instant) {
        that(isNear(instant), field, "input.far-date");
        return instant;
    }

    private static boolean isNear(Instant instant) {
        return instant == null
                || !instant.isBefore(
                                EARLIEST.atStartOfDay(VietnameseFormat.ZONE).toInstant())
                        && instant.isBefore(
                                LATEST.atStartOfDay(VietnameseFormat.ZONE).toInstant());
    }

    /** Checks each of a list (null is empty), telling what is wrong in it as {@code field[index].…}. */
    public <T> void each(String field, List<T> items, int most, BiConsumer<InputCheck, T> reading) {
        if (items == null) {
            return;
        }
        that(items.size() <= most, field, "input.too-many", most);
        for (int i = 0; i < Math.min(items.size(), most); i++) {
            String item = field + "[" + i + "]";
            if (required(item, items.get(i)) != null) {
                reading.accept(below(item), items.get(i));
            }
        }
    }

    /** A telephone number as {@link PhoneNumber} stores it; blank is null. */
    public String phone(String field, String text) {
        String clean = text(field, text, 40);
        if (clean == null) {
            return null;
        }
        var phone = PhoneNumber.read(clean);
        that(phone.isPresent(), field, "input.phone");
        return phone.orElse(clean);
    }

    /** What mail programs and servers here write to: addresses of ASCII only, so without accents. */
    public String email(String field, String text) {
        String clean = text(field, text, 254);
        that(clean == null || clean.chars().allMatch(letter -> letter < 128), field, "input.email-accents");
        that(clean == null || clean.matches("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\".]+"), field, "input.email");
        return clean;
    }

    /** An address of the web, http or https only: it is shown to people as a link. */
    public String webAddress(String field, String text) {
        String clean = text(field, text, LONGEST_ADDRESS);
        that(clean == null || isWebAddress(clean), field, "input.web-address");
        return clean;
    }

    /** Records {@code field} as wrong unless the condition holds. */
    public void that(boolean holds, String field, String code, Object... arguments) {
        String name = path + field;
        if (!holds && wrong.stream().noneMatch(other -> other.name().equals(name))) {
            wrong.add(new InvalidInput.Field(name, code, arguments));
        }
    }

    /** @throws InvalidInput when anything was wrong */
    public void done() {
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
    }

    /** PostgreSQL takes no NUL and no half of a surrogate pair; other control characters have no place in a line. */
    private static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
