package vn.ntm.training.reminder.preference;

import java.util.Optional;
import vn.ntm.training.reminder.MessageKind;

/** What people can do without. All other messages say what somebody has to know to be there. */
public enum Topic {
    /** Reminders more than two days before a session; later ones stay. */
    EARLY_REMINDER,
    /** That a registration was received: how it stands follows anyway. */
    RECEIPT,
    /** That a class has new materials: its page shows them. */
    MATERIAL;

    /** @param early whether the session is more than two days away */
    static Optional<Topic> of(MessageKind kind, boolean early) {
        return switch (kind) {
            case REGISTRATION_RECEIVED -> Optional.of(RECEIPT);
            case MATERIAL_ADDED -> Optional.of(MATERIAL);
            case SESSION_REMINDER -> early ? Optional.of(EARLY_REMINDER) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
