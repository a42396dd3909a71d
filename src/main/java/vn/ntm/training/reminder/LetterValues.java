package vn.ntm.training.reminder;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.reminder.template.Placeholder;
import vn.ntm.training.shared.text.VietnameseFormat;

/** What stands for each placeholder in one letter, each on one line, but for the sessions. */
final class LetterValues {

    private final Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);

    private LetterValues() {}

    /** @param letter the same as the text of the product shows it */
    static Map<Placeholder, String> of(LetterFacts facts, LetterWords.Shown letter, MessageTexts texts) {
        var all = new LetterValues();
        all.put(Placeholder.RECIPIENT, letter.greeted());
        all.put(Placeholder.NAME, letter.person());
        all.put(Placeholder.CLASS_CODE, letter.code());
        all.put(Placeholder.CLASS_TITLE, letter.title());
        all.put(Placeholder.STARTS, letter.starts());
        all.put(
                Placeholder.ENDS,
                letter.starts() == null ? null : printed(facts.place().endsAt()));
        all.put(letter.lines(), texts);
        all.put(Placeholder.ROOM, facts.place().room());
        all.put(Placeholder.PLACE, facts.place().address());
        all.put(Placeholder.CONTACT, facts.place().contactName());
        all.put(Placeholder.PHONE, facts.place().contactPhone());
        all.put(Placeholder.LINK, letter.address());
        all.put(Placeholder.REASON, letter.reason());
        all.put(Placeholder.DEADLINE, letter.until());
        return all.values;
    }

    private void put(Placeholder of, String value) {
        String line = value == null ? "" : PlainLetters.oneLine(value);
        if (!line.isEmpty()) {
            values.put(of, line);
        }
    }

    private void put(List<SessionLine> sessions, MessageTexts texts) {
        if (!sessions.isEmpty()) {
            values.put(
                    Placeholder.SESSIONS,
                    sessions.stream().map(line -> session(line, texts)).collect(Collectors.joining("\n")));
        }
    }

    private static String session(SessionLine line, MessageTexts texts) {
        return "- " + texts.session(line.when(), line.ordinal(), line.title(), line.code())
                + (line.site() == null ? "" : "\n  " + texts.site(line.site()))
                + (line.tool() == null ? "" : "\n  " + texts.online(line.tool()));
    }

    private static String printed(Instant at) {
        return at == null ? null : VietnameseFormat.dateTime(at);
    }
}
