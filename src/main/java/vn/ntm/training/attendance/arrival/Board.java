package vn.ntm.training.attendance.arrival;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.ntm.training.shared.paging.Page;

/**
 * The board as it stands now.
 *
 * @param counts of all rooms that the reader sees, and that lie in the province asked for
 * @param units where each room of the page is, by its id
 */
public record Board(Map<Standing, Long> counts, Page<BoardRoom> rooms, Map<UUID, String> units, Instant asOf) {

    public List<Standing> standings() {
        return Arrays.asList(Standing.values());
    }

    public long count(Standing standing) {
        return counts.get(standing);
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Another one as soon as something else is to be seen. */
    public String tag() {
        String seen = counts + rooms.items().toString() + rooms.total();
        return UUID.nameUUIDFromBytes(seen.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
