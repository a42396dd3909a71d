package vn.ntm.training.reminder.preference;

import java.util.List;
import java.util.Set;
import vn.ntm.training.reminder.channel.Channel;
import vn.ntm.training.shared.input.InputCheck;

/**
 * What somebody chose; replaces what was chosen before.
 *
 * @param language {@code vi} or {@code en}; null: that of the account
 * @param channel EMAIL, SMS or ZALO, as far as it is set up and the address is known; null: whichever there is
 * @param off EARLY_REMINDER, RECEIPT, MATERIAL
 */
public record PreferenceInput(String language, Channel channel, List<Topic> off) {

    /** @param possible by which the person can be reached */
    PreferenceInput checked(Set<Channel> possible) {
        var check = new InputCheck();
        check.that(language == null || Set.of("vi", "en").contains(language), "language", "input.wrong-type");
        check.that(channel == null || possible.contains(channel), "channel", "preference.channel-unknown");
        check.each("off", off, Topic.values().length, (_, _) -> {});
        check.done();
        return new PreferenceInput(
                language,
                channel,
                off == null ? List.of() : off.stream().distinct().sorted().toList());
    }
}
