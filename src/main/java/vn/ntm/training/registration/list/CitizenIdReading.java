package vn.ntm.training.registration.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.trainee.people.CitizenId;

/** Reads the citizen id out of a row; nothing that is told of it holds the number whole. */
final class CitizenIdReading {

    private CitizenIdReading() {}

    /** Null when there is none, or it is wrong, which is told to the check. */
    static CitizenId read(ListLine line, TraineeInput person, AllowedMends allowedMends, RowCheck check) {
        String text = line.text(ListColumn.CITIZEN_ID);
        if (text.isEmpty()) {
            return null;
        }
        Optional<CitizenId> number = CitizenId.read(text);
        Optional<CitizenId> mended = CitizenId.withLostZero(text);
        if (mended.isPresent()) {
            String hidden = CitizenId.masked(mended.get().digits().substring(1));
            check.lostZero(ListColumn.CITIZEN_ID, hidden, "0" + hidden);
            if (!allowedMends.repairZeros()) {
                check.wrong(ListColumn.CITIZEN_ID, "trainee.citizen-id-lost-zero");
                return null;
            }
            number = mended;
        }
        if (number.isEmpty()) {
            check.wrong(ListColumn.CITIZEN_ID, "trainee.citizen-id");
            return null;
        }
        compare(number.get(), person, check);
        return number.get();
    }

    /** Cards and years of birth are corrected, so that neither is surely wrong. */
    private static void compare(CitizenId number, TraineeInput person, RowCheck check) {
        if (person.birthYear() != null && person.birthYear() != number.birthYear()) {
            check.noteOf("list.citizen-id-other-year");
        }
        if (person.gender() != null && person.gender() != number.gender()) {
            check.noteOf("list.citizen-id-other-gender");
        }
    }

    /** One number cannot be that of two names, and one name with one number is one person: the first row counts. */
    static List<ListedPerson> withoutNamesakes(List<ListedPerson> people, ListReport report) {
        Map<CitizenId, ListedPerson> byNumber = new HashMap<>();
        List<ListedPerson> different = new ArrayList<>();
        for (ListedPerson person : people) {
            ListedPerson first = person.citizenId() == null ? null : byNumber.putIfAbsent(person.citizenId(), person);
            if (first == null) {
                different.add(person);
            } else if (first.identity().key().equals(person.identity().key())) {
                report.rejectTwice(person.row(), first.row());
            } else {
                report.reject(
                        person.row(), ListColumn.CITIZEN_ID, "list.citizen-id-twice", String.valueOf(first.row()));
            }
        }
        return different;
    }
}
