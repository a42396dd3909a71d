package vn.ntm.training.registration.list;

import java.util.Optional;
import java.util.Set;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.trainee.Gender;

/** Genders as lists write them. */
final class GenderWords {

    private static final Set<String> MALE = Set.of("nam", "m", "male", "ong", "trai");
    private static final Set<String> FEMALE = Set.of("nu", "f", "female", "ba", "gai");
    private static final Set<String> NO = Set.of("khong", "false", "no");

    private GenderWords() {}

    /** Empty for any other word. */
    static Optional<Gender> read(String text) {
        String folded = Vietnamese.fold(text);
        if (MALE.contains(folded)) {
            return Optional.of(Gender.MALE);
        }
        return FEMALE.contains(folded) ? Optional.of(Gender.FEMALE) : Optional.empty();
    }

    /** Whether a cell under "Nam" or "Nữ" says that it is so: an x, a tick, a year of birth. */
    static boolean isMarked(String text) {
        return !text.matches("[-–—.0]*") && !NO.contains(Vietnamese.fold(text));
    }
}
