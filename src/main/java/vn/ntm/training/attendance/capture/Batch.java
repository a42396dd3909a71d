package vn.ntm.training.attendance.capture;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.ntm.training.attendance.capture.CaptureAnswers.Outcome;

/** The captures that came with one request, and what becomes of each. */
final class Batch {

    /** One of them; what could not be read has a refusal and nothing that was said. */
    static final class Item {
        private final String sentId;
        private final Said said;
        private Outcome outcome;
        private Said.Unreadable refusal;

        private Item(String sentId, Said said, Said.Unreadable refusal) {
            this.sentId = sentId;
            this.said = said;
            refuse(refusal);
        }

        private void refuse(Said.Unreadable why) {
            refusal = why;
            outcome = why == null ? null : Outcome.REFUSED;
        }

        private boolean isOpen() {
            return outcome == null;
        }

        String sentId() {
            return sentId;
        }

        Outcome outcome() {
            return outcome;
        }

        /** Null unless it was refused. */
        Said.Unreadable refusal() {
            return refusal;
        }

        boolean isTimeCorrected() {
            return said != null && said.isTimeCorrected();
        }
    }

    private final List<Item> items = new ArrayList<>();

    Batch(CapturesInput sent, UUID siteId, Instant opens, Instant now) {
        for (CapturesInput.Capture capture : sent.captures()) {
            items.add(item(capture, siteId, opens, now));
        }
    }

    private static Item item(CapturesInput.Capture capture, UUID siteId, Instant opens, Instant now) {
        if (capture == null) {
            return new Item(null, null, new Said.Unreadable("input.required"));
        }
        try {
            return new Item(capture.id(), Said.read(capture, siteId, opens, now), null);
        } catch (Said.Unreadable why) {
            return new Item(capture.id(), null, why);
        }
    }

    Set<UUID> ids() {
        return items.stream().filter(Item::isOpen).map(item -> item.said.id()).collect(toSet());
    }

    /** Finds out what came before, or twice in this request, and what says something else by the same id. */
    void compare(List<Said> known) {
        Map<UUID, Said> byId = new HashMap<>(known.stream().collect(toMap(Said::id, identity())));
        for (Item item : items) {
            if (item.isOpen()) {
                Said before = byId.putIfAbsent(item.said.id(), item.said);
                if (before != null && isSame(before, item.said)) {
                    item.outcome = Outcome.KNOWN;
                } else if (before != null) {
                    item.refuse(new Said.Unreadable("capture.reused"));
                }
            }
        }
    }

    private static boolean isSame(Said before, Said now) {
        return Objects.equals(before.registrationId(), now.registrationId())
                && Objects.equals(before.statusName(), now.statusName())
                && Objects.equals(before.minutes(), now.minutes())
                && Objects.equals(before.heads(), now.heads())
                && before.claimedAt().equals(now.claimedAt());
    }

    void refuseOthers(Set<UUID> confirmed, Set<UUID> ofClass) {
        for (Item item : items) {
            if (item.isOpen() && !item.said.isHeadcount() && !confirmed.contains(item.said.registrationId())) {
                boolean isOfClass = ofClass.contains(item.said.registrationId());
                item.refuse(new Said.Unreadable(isOfClass ? "roll.not-confirmed" : "roll.foreign"));
            }
        }
    }

    /** People of whom something is said that is not known yet. */
    Set<UUID> people() {
        return items.stream()
                .filter(item -> item.isOpen() && !item.said.isHeadcount())
                .map(item -> item.said.registrationId())
                .collect(toSet());
    }

    List<Said> fresh() {
        return items.stream().filter(Item::isOpen).map(item -> item.said).toList();
    }

    /** @param standing registration → what stands for the person */
    void judge(Map<UUID, Said> standing) {
        for (Item item : items) {
            if (item.isOpen() && !item.said.isHeadcount()) {
                item.outcome = outcome(item.said, standing.get(item.said.registrationId()));
            }
        }
    }

    private static Outcome outcome(Said said, Said stands) {
        if (said.id().equals(stands.id())) {
            return Outcome.TAKEN;
        }
        return Said.BY_TIME.compare(said, stands) > 0 ? Outcome.PRESENT_ELSEWHERE : Outcome.SUPERSEDED;
    }

    void judgeHeads(Said latest) {
        for (Item item : items) {
            if (item.isOpen() && item.said.isHeadcount()) {
                item.outcome = item.said.id().equals(latest.id()) ? Outcome.TAKEN : Outcome.SUPERSEDED;
            }
        }
    }

    List<Item> items() {
        return items;
    }
}
