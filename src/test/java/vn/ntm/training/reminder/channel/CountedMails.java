package vn.ntm.training.reminder.channel;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which messages arrived, when, and how often, by the Message-ID of their mails; nothing else of them is kept. */
public final class CountedMails implements Consumer<String> {

    private static final Pattern MESSAGE_ID = Pattern.compile("(?m)^Message-ID: <([0-9a-f-]{36})@");

    private record Arrival(Instant first, int mails) {}

    private final Map<UUID, Arrival> arrivals = new ConcurrentHashMap<>();

    @Override
    public void accept(String mail) {
        Matcher id = MESSAGE_ID.matcher(mail);
        if (!id.find()) {
            throw new IllegalStateException("A mail without the Message-ID of a message");
        }
        arrivals.merge(
                UUID.fromString(id.group(1)),
                new Arrival(Instant.now(), 1),
                (earlier, _) -> new Arrival(earlier.first, earlier.mails + 1));
    }

    /** How many messages arrived at least once. */
    public int size() {
        return arrivals.size();
    }

    public Set<UUID> messages() {
        return Set.copyOf(arrivals.keySet());
    }

    /** How many mails came beyond the first of each message. */
    public int doubles() {
        return arrivals.values().stream().mapToInt(one -> one.mails - 1).sum();
    }

    public int mostOfOne() {
        return arrivals.values().stream().mapToInt(Arrival::mails).max().orElse(0);
    }

    public Instant firstOf(UUID message) {
        return arrivals.get(message).first;
    }
}
