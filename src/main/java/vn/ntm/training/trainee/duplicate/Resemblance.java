package vn.ntm.training.trainee.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How much speaks for two trainees being one person.
 *
 * @param reasons for and against, the weightiest first
 */
record Resemblance(List<Reason> reasons) {

    /** From here on a pair is worth being looked at. */
    static final int USUAL_LEAST = 50;

    private static final int MOST = 100;

    static Resemblance between(Described one, Described other) {
        List<Reason> reasons = new ArrayList<>();
        told(reasons, one.citizenId(), other.citizenId(), Reason.SAME_CITIZEN_ID, Reason.OTHER_CITIZEN_ID);
        told(reasons, one.phone(), other.phone(), Reason.SAME_PHONE, Reason.OTHER_PHONE);
        told(reasons, one.birthYear(), other.birthYear(), Reason.SAME_BIRTH_YEAR, Reason.OTHER_BIRTH_YEAR);
        told(reasons, one.email(), other.email(), Reason.SAME_EMAIL, null);
        told(reasons, one.gender(), other.gender(), null, Reason.OTHER_GENDER);
        reasons.add(ofUnits(one, other));
        reasons.add(ofNames(one, other));
        reasons.sort((a, b) -> Integer.compare(Math.abs(b.points()), Math.abs(a.points())));
        return new Resemblance(List.copyOf(reasons));
    }

    /** From 0 to 100. */
    int score() {
        int sum = reasons.stream().mapToInt(Reason::points).sum();
        return Math.clamp(sum, 0, MOST);
    }

    /** What one of them did not tell speaks neither for nor against. */
    private static void told(List<Reason> reasons, Object one, Object other, Reason equal, Reason different) {
        if (one != null && other != null) {
            Reason reason = one.equals(other) ? equal : different;
            if (reason != null) {
                reasons.add(reason);
            }
        }
    }

    private static Reason ofUnits(Described one, Described other) {
        if (Objects.equals(one.unitId(), other.unitId())) {
            return Reason.SAME_UNIT;
        }
        if (one.place() != null && one.place().equals(other.place())) {
            return Reason.SUCCEEDING_UNIT;
        }
        return Objects.equals(one.provinceId(), other.provinceId()) ? Reason.OTHER_UNIT : Reason.OTHER_PROVINCE;
    }

    private static Reason ofNames(Described one, Described other) {
        if (one.identity().isNamedAs(other.identity())) {
            return Reason.SAME_NAME;
        }
        return one.identity().key().equals(other.identity().key()) ? Reason.NAME_WITHOUT_ACCENTS : Reason.OTHER_NAME;
    }
}
