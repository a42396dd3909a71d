package vn.ntm.training.course;

/**
 * What somebody may do with one class, from what they are to it.
 *
 * @param announced whether the class is no draft any more
 * @param readsOrganiser whether the unit that holds the class lies in their reading reach
 * @param changesOrganiser the same for changing
 * @param teaches whether they are a trainer of the class
 * @param entersAsTrainer whether they are, and may enter data as such
 * @param invited whether the class invites a unit that they look after
 */
public record ClassRights(
        boolean announced,
        boolean readsOrganiser,
        boolean changesOrganiser,
        boolean teaches,
        boolean entersAsTrainer,
        boolean invited) {

    /** Everybody knows of a class that is announced; of a draft, only those who make it. */
    public boolean maySee() {
        return announced || mayReadInFull();
    }

    /** With the people of the class: contacts, technicians, trainers, registrations, rolls. */
    public boolean mayReadInFull() {
        return readsOrganiser || changesOrganiser || teaches;
    }

    /** The class itself: its terms, sites and trainers, its publication, cancellation and closing. */
    public boolean mayChange() {
        return changesOrganiser;
    }

    /** What goes on in its sessions: when and where they are, the online room, the rolls. */
    public boolean mayRunSessions() {
        return changesOrganiser || entersAsTrainer;
    }

    /** See the way into the online room, and send the people of one's own units. */
    public boolean mayTakePart() {
        return mayReadInFull() || announced && invited;
    }
}
