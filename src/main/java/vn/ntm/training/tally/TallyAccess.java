package vn.ntm.training.tally;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.shared.problem.InvalidInput;
import vn.ntm.training.shared.problem.NotAllowed;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.unit.UnitLevel;

/** Whose figures somebody sees; asked by what speaks HTTP. */
@ApplicationScoped
class TallyAccess {

    @Inject
    ClassAccess access;

    @Inject
    CurrentUser currentUser;

    /**
     * The whole class for those who read it in full, the people of their own units for other desks.
     *
     * @throws NotFound, NotAllowed when the sender may see neither
     */
    Reach within(UUID classId) {
        ClassRights rights = access.rightsIn(classId);
        if (!rights.maySee()) {
            throw new NotFound("class", classId);
        }
        if (rights.mayReadInFull()) {
            return Reach.EVERYWHERE;
        }
        Reach own = currentUser.scope().reading();
        if (own.isNowhere()) {
            throw new NotAllowed("http.403");
        }
        return own;
    }

    /** @throws InvalidInput when it is none */
    static UnitLevel level(String by) {
        if (by == null || by.isBlank()) {
            return UnitLevel.PROVINCE;
        }
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.name().equals(by.strip().toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of("by", "input.choice", choices()));
    }

    private static String choices() {
        return Arrays.stream(UnitLevel.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
