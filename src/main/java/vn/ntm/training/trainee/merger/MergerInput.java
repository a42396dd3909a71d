package vn.ntm.training.trainee.merger;

import java.util.Map;
import java.util.UUID;
import vn.ntm.training.shared.input.InputCheck;
import vn.ntm.training.trainee.Particulars;

/**
 * Who is merged, and what is kept.
 *
 * @param mergeId who turned out to be the same person
 * @param keep whose value of a field is kept; without an entry that of the person who stays, where there is one
 */
record MergerInput(UUID mergeId, Map<MergedField, Side> keep, String reason) {

    private static final int LONGEST_REASON = 1000;

    MergerInput checked(InputCheck check) {
        var checked = new MergerInput(
                check.required("mergeId", mergeId),
                keep == null ? Map.of() : keep,
                check.text("reason", reason, LONGEST_REASON));
        check.done();
        return checked;
    }

    Particulars kept(Particulars mine, Particulars theirs) {
        boolean theirUnit = keep.get(MergedField.UNIT) == Side.OTHER;
        return new Particulars(
                either(MergedField.FULL_NAME, mine.fullName(), theirs.fullName()),
                either(MergedField.BIRTH_YEAR, mine.birthYear(), theirs.birthYear()),
                either(MergedField.POSITION, mine.position(), theirs.position()),
                either(MergedField.ORGANISATION, mine.organisation(), theirs.organisation()),
                theirUnit ? theirs.cadreLevel() : mine.cadreLevel(),
                theirUnit ? theirs.unitId() : mine.unitId(),
                either(MergedField.PHONE, mine.phone(), theirs.phone()),
                either(MergedField.EMAIL, mine.email(), theirs.email()));
    }

    private <T> T either(MergedField field, T mine, T theirs) {
        Side side = keep.get(field);
        if (side == null) {
            return mine == null ? theirs : mine;
        }
        return side == Side.THIS ? mine : theirs;
    }
}
