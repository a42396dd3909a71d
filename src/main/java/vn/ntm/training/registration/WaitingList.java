package vn.ntm.training.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.registration.WaitingReason.Place;

/**
 * Who waits, in which place. What is stored are numbers that only grow and have holes where somebody left; what people see is
 * how many are before them, and what is full at this moment.
 */
@ApplicationScoped
public class WaitingList {

    record Row(UUID id, Integer place, String blocked, Long quotaUnitId, String quotaLevel) {}

    @Inject
    Session database;

    /** Places of those of the registrations that wait, by registration. */
    public Map<UUID, Place> places(Collection<UUID> registrationIds) {
        if (registrationIds.isEmpty()) {
            return Map.of();
        }
        return database.createNativeQuery("""
                        select id, place, blocked, quota_unit_id, quota_level from waiting_places(:ids)""", Row.class)
                .setParameter("ids", registrationIds.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Place(
                        row.id(), row.place(), WaitingReason.of(row.blocked(), row.quotaUnitId(), row.quotaLevel())))
                .collect(Collectors.toMap(Place::registrationId, Function.identity()));
    }
}
