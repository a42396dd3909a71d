package vn.ntm.training.account.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.ntm.training.shared.secret.ServerKey;

/**
 * Tells two inputs apart without keeping them. Passwords may be in them, so that a plain hash would tell too much to whoever
 * reads the database.
 */
@ApplicationScoped
class RequestPrint {

    private static final String PURPOSE = "idempotent-request";

    @Inject
    ObjectMapper json;

    @Inject
    ServerKey serverKey;

    private ObjectMapper ordered;

    @PostConstruct
    void order() {
        var sets = new SimpleModule().addSerializer(new StdDelegatingSerializer(Set.class, new InOrder()));
        ordered = json.copy()
                .configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
                .registerModule(sets);
    }

    byte[] of(Object input) {
        try {
            return serverKey.fingerprint(PURPOSE, ordered.writeValueAsString(input));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An input that cannot be written as JSON", e);
        }
    }

    /** Sets of constants have another order after each start. */
    @SuppressWarnings("rawtypes") // Jackson asks for a class, and the class of a set is raw
    private static final class InOrder extends StdConverter<Set, List<?>> {
        @Override
        public List<?> convert(Set set) {
            return ((Set<?>) set)
                    .stream().sorted(Comparator.comparing(String::valueOf)).toList();
        }
    }
}
