package vn.ntm.training.trainee.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import vn.ntm.training.account.scope.CurrentUser;
import vn.ntm.training.shared.Column;
import vn.ntm.training.trainee.consent.Consents;
import vn.ntm.training.trainee.consent.Purpose;

/** Citizen ids of the thousands of a list: whose they are, and kept of those who agreed. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ListedCitizenIds {

    /**
     * Somebody of whom a number is kept, merging followed to its end.
     *
     * @param foldedName without accents
     */
    public record Holder(UUID personId, String foldedName) {}

    @Inject
    CitizenIds citizenIds;

    @Inject
    Consents consents;

    @Inject
    CurrentUser currentUser;

    @Inject
    Session database;

    /** By number, whoever of them the sender sees; numbers that are kept of nobody are left out. */
    public Map<CitizenId, List<Holder>> holders(Collection<CitizenId> numbers) {
        Map<ByteBuffer, CitizenId> byFingerprint = new HashMap<>();
        numbers.forEach(number -> byFingerprint.put(ByteBuffer.wrap(citizenIds.fingerprint(number)), number));
        Map<CitizenId, List<Holder>> holders = new HashMap<>();
        database.createNativeQuery(
                        "select distinct fingerprint, person_id, folded_name from trainee_by_citizen_id(:fingerprints)",
                        Tuple.class)
                .setParameter(
                        "fingerprints",
                        byFingerprint.keySet().stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .getResultList()
                .forEach(row -> holders.computeIfAbsent(
                                byFingerprint.get(ByteBuffer.wrap(row.get(0, byte[].class))), _ -> new ArrayList<>())
                        .add(new Holder(row.get(1, UUID.class), row.get(2, String.class))));
        return holders;
    }

    /** People of whom any number is kept that the transaction may see. */
    public Set<UUID> known(Collection<UUID> people) {
        return new HashSet<>(Column.of(
                        database,
                        "select trainee_id from trainee_citizen_id where trainee_id = any(:people)",
                        UUID.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultList());
    }

    private Set<UUID> changeable(Collection<UUID> people) {
        return database.createNativeQuery("select id, unit_id from trainee where id = any(:people)", Tuple.class)
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultStream()
                .filter(row -> currentUser.scope().mayChange(row.get(1, Long.class)))
                .map(row -> row.get(0, UUID.class))
                .collect(Collectors.toSet());
    }

    /**
     * Keeps the numbers of those who agreed and of whom none is kept yet; nothing is overwritten.
     *
     * @return of how many people none is kept: they did not agree, or belong to others
     */
    public int keep(Map<UUID, CitizenId> numbers) {
        Set<UUID> agreed = changeable(consents.holding(numbers.keySet(), Purpose.CITIZEN_ID));
        Set<UUID> known = known(numbers.keySet());
        int refused = 0;
        for (var entry : numbers.entrySet()) {
            if (known.contains(entry.getKey())) {
                continue;
            }
            if (agreed.contains(entry.getKey())) {
                citizenIds.keep(entry.getKey(), entry.getValue());
            } else {
                refused++;
            }
        }
        return refused;
    }
}
