package vn.ntm.training.reminder.preference;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import vn.ntm.training.reminder.channel.Channel;

/**
 * How somebody wants to be told.
 *
 * @param language {@code vi} or {@code en}; null: that of the account, else Vietnamese
 * @param channel null: e-mail first, then the telephone
 * @param off what is not wanted
 * @param version 0: nothing was chosen yet
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MessagePreference(
        String language,
        Channel channel,
        List<Topic> off,
        @JsonIgnore int version) {

    static final MessagePreference NOTHING_CHOSEN = new MessagePreference(null, null, List.of(), 0);

    public boolean wants(Topic topic) {
        return !off.contains(topic);
    }

    /** For forms. */
    static List<Topic> withoutWanted(Set<String> wanted) {
        return List.of(Topic.values()).stream()
                .filter(topic -> !wanted.contains(topic.name()))
                .toList();
    }
}
