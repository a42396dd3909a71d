package vn.ntm.training.registration.list;

import java.util.List;

/** What can be chosen in the template of a class, in the words that the import reads. */
record TemplateChoices(List<String> levels, List<String> communes, List<String> provinces, List<String> sites) {

    private static final List<String> GENDERS = List.of("Nam", "Nữ");

    /** The choices of one column; none: the column is free. */
    record Choice(String heading, List<String> values) {}

    List<Choice> all() {
        return List.of(
                new Choice("Giới tính", GENDERS),
                new Choice("Cấp cán bộ", levels),
                new Choice("Xã/phường", communes),
                new Choice("Tỉnh/thành phố", provinces),
                new Choice("Điểm cầu", sites));
    }
}
