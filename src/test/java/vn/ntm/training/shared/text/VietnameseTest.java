package vn.ntm.training.shared.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VietnameseTest {

    @Test
    void spellings_that_differ_in_accents_tone_placement_case_or_punctuation_fold_to_the_same() {
        assertThat(Stream.of(
                        "Xã Hòa An", "xã hoà  an", "XA HOA-AN", Normalizer.normalize("Xã Hòa An", Normalizer.Form.NFD)))
                .allSatisfy(name -> assertThat(Vietnamese.fold(name)).isEqualTo("xa hoa an"));
    }

    @Test
    void the_letter_đ_folds_to_d() {
        assertThat(Vietnamese.fold("Đặng Thị Đào")).isEqualTo("dang thi dao");
    }

    @Test
    void text_from_a_mac_or_from_excel_is_stored_in_one_form() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Ánh", Normalizer.Form.NFD);
        assertThat(Vietnamese.clean(" " + decomposed.replace(" ", "\u00A0 ") + "\n"))
                .isEqualTo("Nguyễn Thị Ánh");
    }

    @Test
    void a_roster_is_ordered_by_given_name_then_family_name() {
        Comparator<Object> vietnamese = Collator.getInstance(Vietnamese.LOCALE);
        assertThat(Stream.of("Trần Văn Đức", "Lê Thị Dung", "Nguyễn Văn Ân", "Bùi Thị An", "An")
                        .sorted((a, b) -> vietnamese.compare(Vietnamese.rosterName(a), Vietnamese.rosterName(b))))
                .containsExactly("An", "Bùi Thị An", "Nguyễn Văn Ân", "Lê Thị Dung", "Trần Văn Đức");
    }
}
