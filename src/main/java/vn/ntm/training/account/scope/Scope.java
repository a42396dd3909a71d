package vn.ntm.training.account.scope;

/**
 * Where somebody may do what.
 *
 * @param reading units that may be read: also those that today's units came from
 * @param changing units in which data may be entered: today's only
 * @param people units whose people may be searched for
 * @param sensitive units for whose people sensitive data may be entered and counted
 * @param correcting units in whose closed classes marks may be corrected
 */
public record Scope(Reach reading, Reach changing, Reach people, Reach sensitive, Reach correcting) {

    public static final Scope NOTHING =
            new Scope(Reach.NOWHERE, Reach.NOWHERE, Reach.NOWHERE, Reach.NOWHERE, Reach.NOWHERE);

    /** @param unitId null is the Ministry */
    public boolean mayRead(Long unitId) {
        return reading.includes(unitId);
    }

    /** @param unitId null is the Ministry */
    public boolean mayChange(Long unitId) {
        return changing.includes(unitId);
    }

    public boolean mayChangeAnything() {
        return !changing.isNowhere();
    }

    /** @param unitId null is the Ministry */
    public boolean maySearchPeople(Long unitId) {
        return people.includes(unitId);
    }

    /** @param unitId null is the Ministry */
    public boolean may(Permission permission, Long unitId) {
        return switch (permission) {
            case VIEW -> mayRead(unitId);
            case ENTER_DATA -> mayChange(unitId);
            case SEARCH_PEOPLE -> maySearchPeople(unitId);
            case SENSITIVE_DATA -> sensitive.includes(unitId);
            case CORRECT_CLOSED -> correcting.includes(unitId);
        };
    }
}
