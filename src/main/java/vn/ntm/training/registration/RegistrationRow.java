package vn.ntm.training.registration;

import java.util.Map;
import java.util.UUID;
import vn.ntm.training.registration.RegistrationAccess.RowRights;

/**
 * A line of the list of a class as a page shows it.
 *
 * @param site name of the room, null while none is told
 * @param fullArea the area whose quota is full; null where that is not what is waited for
 */
public record RegistrationRow(
        RegistrationView registration,
        String site,
        String fullArea,
        boolean mayCancel,
        boolean mayDecide,
        boolean mayReplace,
        boolean mayLink) {

    static RegistrationRow of(
            RegistrationView view, Map<UUID, String> sites, String fullArea, RowRights rights, boolean started) {
        boolean stands =
                switch (view.status()) {
                    case PENDING, CONFIRMED, OFFERED, WAITLISTED -> true;
                    case CANCELLED, REJECTED -> false;
                };
        return new RegistrationRow(
                view,
                view.siteId() == null ? null : sites.get(view.siteId()),
                fullArea,
                stands && rights.mayCancel(view.trainee().unitId()),
                rights.mayDecide() && view.status() == RegistrationStatus.PENDING,
                stands && !started && rights.mayCancel(view.trainee().unitId()),
                rights.scope().mayChange(view.trainee().unitId()));
    }

    /** A seat is held until somebody answers. */
    public boolean isOffered() {
        return registration.status() == RegistrationStatus.OFFERED;
    }

    /** Nobody answered the offer of a seat in time. */
    public boolean isLapsed() {
        return registration.status() == RegistrationStatus.CANCELLED && registration.offeredUntil() != null;
    }

    /** As people dial it at home. */
    public String phone() {
        return registration.trainee().phone().replaceFirst("^\\+84", "0");
    }

    /** Of the badge that shows the state. */
    public String tone() {
        return tone(registration.status());
    }

    static String tone(RegistrationStatus status) {
        return switch (status) {
            case CONFIRMED -> "good";
            case PENDING, OFFERED -> "info";
            case WAITLISTED -> "warning";
            case CANCELLED, REJECTED -> "quiet";
        };
    }
}
