package vn.ntm.training.registration.list;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.ntm.training.registration.Placement;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.shared.input.PhoneNumber;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.trainee.TraineeInput;

/** Reads the person out of a row. */
final class PersonReading {

    private static final Map<String, ListColumn> COLUMNS = Map.of(
            "fullName", ListColumn.FULL_NAME,
            "position", ListColumn.POSITION,
            "organisation", ListColumn.ORGANISATION,
            "birthYear", ListColumn.BIRTH,
            "phone", ListColumn.PHONE,
            "email", ListColumn.EMAIL);

    private final int thisYear;
    private final AllowedMends allowedMends;

    PersonReading(int thisYear, AllowedMends allowedMends) {
        this.thisYear = thisYear;
        this.allowedMends = allowedMends;
    }

    /**
     * The person; what is wrong is told to the check.
     *
     * @param placement any, when the right one was not found: the rest of the row is read all the same
     */
    TraineeInput read(ListLine line, Placement placement, RowCheck check) {
        String birthText = birthText(line);
        Integer birthYear = birthYear(line, birthText, check);
        var input = new TraineeInput(
                line.name(),
                gender(line, check),
                birthYear,
                line.text(ListColumn.POSITION),
                line.text(ListColumn.ORGANISATION),
                placement.cadreLevel(),
                placement.unitId(),
                phone(line, check),
                line.text(ListColumn.EMAIL));
        var fields = new InputCheck();
        TraineeInput checked = input.checked(fields, thisYear);
        try {
            fields.done();
        } catch (InvalidInput invalid) {
            invalid.fields().stream()
                    .filter(wrong -> !(wrong.name().equals("birthYear") && birthYear == null && !birthText.isEmpty()))
                    .forEach(wrong -> check.wrong(columnOf(wrong.name(), line), wrong.code(), wrong.arguments()));
        }
        return checked;
    }

    private static ListColumn columnOf(String field, ListLine line) {
        ListColumn column = COLUMNS.get(field);
        if (column == ListColumn.FULL_NAME && !line.header().has(column)) {
            return ListColumn.GIVEN_NAME;
        }
        return column == ListColumn.BIRTH && !line.header().has(column) ? columnOfBirth(line) : column;
    }

    private static ListColumn columnOfBirth(ListLine line) {
        return line.text(ListColumn.MALE).isEmpty() ? ListColumn.FEMALE : ListColumn.MALE;
    }

    static String birthText(ListLine line) {
        if (line.header().has(ListColumn.BIRTH)) {
            return line.text(ListColumn.BIRTH);
        }
        // "Năm sinh" over "Nam" and "Nữ": the year stands under the gender
        return Stream.of(line.text(ListColumn.MALE), line.text(ListColumn.FEMALE))
                .filter(text -> text.matches(".*\\d{4}.*"))
                .findFirst()
                .orElse("");
    }

    private static Integer birthYear(ListLine line, String text, RowCheck check) {
        if (text.isEmpty()) {
            return null;
        }
        OptionalInt year = BirthYear.read(text);
        if (year.isEmpty()) {
            check.wrong(columnOf("birthYear", line), "list.birth", text);
            return null;
        }
        return year.getAsInt();
    }

    private static Gender gender(ListLine line, RowCheck check) {
        String word = line.text(ListColumn.GENDER);
        if (!word.isEmpty()) {
            Optional<Gender> gender = GenderWords.read(word);
            if (gender.isEmpty()) {
                check.wrong(ListColumn.GENDER, "list.gender", word);
            }
            return gender.orElse(null);
        }
        boolean male = GenderWords.isMarked(line.text(ListColumn.MALE));
        boolean female = GenderWords.isMarked(line.text(ListColumn.FEMALE));
        if (male && female) {
            check.wrong(ListColumn.MALE, "list.both-genders");
        }
        return male ? Gender.MALE : female ? Gender.FEMALE : null;
    }

    /** Of several numbers in one cell the first that is one. */
    private String phone(ListLine line, RowCheck check) {
        String text = line.text(ListColumn.PHONE);
        if (PhoneNumber.read(text).isPresent()) {
            return text;
        }
        Optional<String> mended = LostZero.mended(text);
        if (mended.isPresent()) {
            check.lostZero(ListColumn.PHONE, text, mended.get());
            return allowedMends.repairZeros() ? mended.get() : text;
        }
        Optional<String> first = Stream.of(text.split("[/;,]| - |hoặc"))
                .map(String::strip)
                .filter(part -> PhoneNumber.read(part).isPresent())
                .findFirst();
        first.ifPresent(number -> check.noteOf("list.first-phone", number));
        return first.orElse(text);
    }
}
