package vn.ntm.training.reminder.template;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.shared.text.Vietnamese;

/** What can stand in braces; found by its Vietnamese or English name, with or without accents and in any case. */
public enum Placeholder {
    RECIPIENT("người nhận", "recipient"),
    NAME("họ tên", "name", "tên"),
    CLASS_CODE("mã lớp", "class code"),
    CLASS_TITLE("tên lớp", "class title", "lớp", "class"),
    STARTS("bắt đầu", "starts"),
    ENDS("kết thúc", "ends"),
    SESSIONS("các buổi", "sessions", "lịch học"),
    ROOM("điểm cầu", "room"),
    PLACE("địa điểm", "place"),
    CONTACT("liên hệ", "contact"),
    PHONE("điện thoại", "phone"),
    LINK("liên kết", "link"),
    REASON("lý do", "reason", "lí do"),
    DEADLINE("hạn trả lời", "deadline", "hạn");

    private static final Map<String, Placeholder> BY_NAME = Arrays.stream(values())
            .flatMap(one -> Stream.concat(Stream.of(one.vietnamese, one.english), one.also.stream())
                    .map(name -> Map.entry(Vietnamese.fold(name), one)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String vietnamese;
    private final String english;
    private final List<String> also;

    Placeholder(String vietnamese, String english, String... also) {
        this.vietnamese = vietnamese;
        this.english = english;
        this.also = List.of(also);
    }

    static Optional<Placeholder> named(String name) {
        return Optional.ofNullable(BY_NAME.get(Vietnamese.fold(name)));
    }

    /** With its braces, as texts of this language write it. */
    public String written(Language language) {
        return "{" + (language == Language.VI ? vietnamese : english) + "}";
    }
}
