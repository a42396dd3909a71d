package vn.ntm.training.shared.text.legacy;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.shared.text.legacy.LegacyEncoding.TCVN3;
import static vn.ntm.training.shared.text.legacy.LegacyEncoding.VNI;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.ntm.training.shared.text.legacy.LegacyText.Certainty;

class LegacyTextTest {

    private static final String ALL = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n An, Nguyễn Văn An",
        "TrÇn ThÞ BÝch Hång, Trần Thị Bích Hồng",
        "Lª Hoµng Long, Lê Hoàng Long",
        "NGUYÔN THÞ H¦¥NG, NGUYỄN THỊ HƯƠNG",
        "Ph¹m ThÞ ¸nh, Phạm Thị Ánh",
        "§Æng Quèc ViÖt, Đặng Quốc Việt",
        "Chñ tÞch UBND x·, Chủ tịch UBND xã",
        "Phã Chñ tÞch H§ND, Phó Chủ tịch HĐND",
        "C«ng chøc ®Þa chÝnh, Công chức địa chính",
        "Së N«ng nghiÖp vµ M«i tr\u00ADêng, Sở Nông nghiệp và Môi trường",
        "V¨n phßng §iÒu phèi, Văn phòng Điều phối",
        "Hä vµ tªn, Họ và tên"
    })
    void TCVN3_is_recognised_and_read(String written, String meant) {
        assertThat(LegacyText.verdicts(written).getFirst()).isEqualTo(new LegacyText.Verdict(Certainty.SURE, TCVN3));
        assertThat(TCVN3.decode(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyeãn Vaên An, Nguyễn Văn An",
        "Traàn Thò Bích Hoàng, Trần Thị Bích Hồng",
        "Leâ Hoaøng Long, Lê Hoàng Long",
        "NGUYEÃN THÒ HÖÔNG, NGUYỄN THỊ HƯƠNG",
        "Phaïm Thò AÙnh, Phạm Thị Ánh",
        "Phaïm Thò Aùnh, Phạm Thị Ánh",
        "Ñaëng Quoác Vieät, Đặng Quốc Việt",
        "Chuû tòch UBND xaõ, Chủ tịch UBND xã",
        "Phoù Chuû tòch HÑND, Phó Chủ tịch HĐND",
        "Coâng chöùc ñòa chính, Công chức địa chính",
        "Sôû Noâng nghieäp vaø Moâi tröôøng, Sở Nông nghiệp và Môi trường",
        "Hoï vaø teân, Họ và tên",
        "Lyù Myõ Kyø, Lý Mỹ Kỳ"
    })
    void VNI_is_recognised_and_read(String written, String meant) {
        assertThat(LegacyText.verdicts(written).getFirst()).isEqualTo(new LegacyText.Verdict(Certainty.SURE, VNI));
        assertThat(VNI.decode(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn An",
                "Lê Hoà",
                "Lê Hòa",
                "Phan Thò",
                "Hà Thái",
                "Niê",
                "H'Hen Niê",
                "Y Thái Êban",
                "K’Brêu",
                "José",
                "René Müller",
                "Françoise",
                "Noël",
                "Ý",
                "Phó",
                "12°C, 5m², ½",
                "© 2026",
                "· Nam",
                "« xã »",
                "§ 5",
                "Nguyen Van An",
                "an@xa.vn",
                "0912 345 678",
                ""
            })
    void what_is_right_in_Unicode_or_has_no_accents_is_never_surely_legacy(String text) {
        assertThat(LegacyText.verdicts(text))
                .extracting(LegacyText.Verdict::certainty)
                .doesNotContain(Certainty.SURE);
    }

    @Test
    void a_text_with_letters_that_only_Unicode_has_is_Unicode_whatever_else_stands_in_it() {
        assertThat(LegacyText.verdicts("Nguyễn V¨n An").getFirst().certainty()).isEqualTo(Certainty.UNICODE);
        assertThat(LegacyText.verdicts("Đỗ Thò").getFirst().certainty()).isEqualTo(Certainty.UNICODE);
    }

    @Test
    void what_can_be_read_either_way_is_only_possible() {
        assertThat(LegacyText.verdicts("Phan Thò Lan"))
                .contains(new LegacyText.Verdict(Certainty.POSSIBLE, VNI))
                .extracting(LegacyText.Verdict::certainty)
                .containsOnly(Certainty.POSSIBLE);
        assertThat(LegacyText.verdicts("Lê").getFirst()).isEqualTo(new LegacyText.Verdict(Certainty.POSSIBLE, TCVN3));
    }

    @Test
    void each_letter_of_Vietnamese_has_its_place_in_both() {
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            StringBuilder read = new StringBuilder();
            for (char letter : ALL.toCharArray()) {
                String written = encoding == TCVN3 ? Written.inTcvn3(letter) : Written.inVni(letter);
                assertThat(written.chars()).as("%s in %s", letter, encoding).allMatch(sign -> sign <= 0xFF);
                read.append(encoding.decode(written));
            }
            assertThat(read.toString()).isEqualTo(ALL);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nguyễn", "nghĩa", "quyên", "Quỳnh", "gì", "giêng", "gia", "Huỳnh", "thuý", "thúy", "hoà", "hòa",
                        "khuỷu",
                "Đắk", "yến", "ý", "ươn", "xoong", "oanh", "uyên", "Phước", "Thuở", "ăn", "rượu", "khuya", "loét"
            })
    void syllables_are_known_however_they_are_spelled(String word) {
        assertThat(Syllable.is(word)).isTrue();
        assertThat(Syllable.is(Normalizer.normalize(word, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Leâ", "Haø", "Nguyeãn", "José", "Müller", "bàc", "fà", "â", "đ", "Êban", "xyz", "àá"})
    void what_is_no_syllable_is_none(String word) {
        assertThat(Syllable.is(word)).isFalse();
    }
}
