package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.ntm.training.shared.input.PhoneNumber;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.trainee.people.CitizenId;

/** Tells the columns of rows without a heading by what stands in them. The one who sends them is shown what was guessed. */
final class ColumnGuess {

    private static final int ROWS = 50;
    private static final double MOST = 0.6;
    private static final Pattern COMMUNE = Pattern.compile("(xa|phuong|thi tran|dac khu) .+");
    private static final Pattern DISTRICT = Pattern.compile("(huyen|quan|thi xa) .+");
    private static final Pattern PROVINCE = Pattern.compile("(tinh|thanh pho|tp) .+");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{M}.'’-]+( [\\p{L}\\p{M}.'’-]+)+");

    private final List<List<String>> columns = new ArrayList<>();
    private final ListColumn[] guessed;

    private ColumnGuess(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < width; i++) {
            int place = i;
            columns.add(rows.stream()
                    .filter(row -> row.size() > place)
                    .map(row -> String.valueOf(Vietnamese.clean(row.get(place))))
                    .filter(text -> !text.isEmpty())
                    .limit(ROWS)
                    .toList());
        }
        guessed = new ListColumn[width];
    }

    /** One for each place; null where nobody knows. */
    static List<ListColumn> of(List<List<String>> rows) {
        var guess = new ColumnGuess(rows);
        guess.take(
                ListColumn.CITIZEN_ID,
                text -> CitizenId.read(text).isPresent()
                        || CitizenId.withLostZero(text).isPresent());
        guess.take(
                ListColumn.PHONE,
                text -> PhoneNumber.read(text).isPresent()
                        || LostZero.mended(text).isPresent());
        guess.take(ListColumn.EMAIL, text -> text.contains("@"));
        guess.take(ListColumn.BIRTH, text -> BirthYear.read(text).isPresent());
        guess.take(ListColumn.NUMBER, text -> text.matches("\\d{1,4}[.)]?"));
        guess.take(ListColumn.GENDER, text -> GenderWords.read(text).isPresent());
        guess.take(ListColumn.LEVEL, text -> LevelWords.read(text).isPresent());
        guess.take(ListColumn.FULL_NAME, text -> WORDS.matcher(text).matches());
        guess.take(ListColumn.COMMUNE, text -> COMMUNE.matcher(Vietnamese.fold(text))
                .matches());
        guess.take(ListColumn.DISTRICT, text -> DISTRICT.matcher(Vietnamese.fold(text))
                .matches());
        guess.take(ListColumn.PROVINCE, text -> PROVINCE.matcher(Vietnamese.fold(text))
                .matches());
        guess.take(ListColumn.POSITION, text -> true);
        guess.take(ListColumn.ORGANISATION, text -> true);
        return Collections.unmodifiableList(Arrays.asList(guess.guessed));
    }

    /** The first place of those left in most cells of which it stands. */
    private void take(ListColumn column, Predicate<String> fits) {
        for (int i = 0; i < guessed.length; i++) {
            List<String> texts = columns.get(i);
            long fitting = texts.stream().filter(fits).count();
            if (guessed[i] == null && !texts.isEmpty() && fitting >= MOST * texts.size()) {
                guessed[i] = column;
                return;
            }
        }
    }
}
