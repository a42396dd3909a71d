package vn.ntm.training.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CertificateCodeTest {

    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    @Test
    void no_two_are_alike_and_none_has_signs_that_are_taken_for_others() {
        Set<String> codes = new HashSet<>();
        Stream.generate(CertificateCode::next).limit(12_000).forEach(code -> codes.add(code.text()));
        assertThat(codes).hasSize(12_000).allMatch(code -> code.matches("[2-9A-HJKMNP-Z]{12}"));
    }

    @Test
    void it_is_read_however_it_is_typed() {
        CertificateCode code = CertificateCode.next();
        assertThat(Stream.of(
                        code.text(),
                        code.printed(),
                        code.printed().toLowerCase(),
                        " " + code.printed().replace("-", " – ") + " "))
                .allSatisfy(typed -> assertThat(CertificateCode.read(typed)).contains(code));
    }

    @Test
    void every_single_wrong_sign_is_found_and_every_two_that_changed_places() {
        String code = CertificateCode.next().text();
        for (int i = 0; i < code.length(); i++) {
            for (char other : SIGNS.toCharArray()) {
                String wrong = code.substring(0, i) + other + code.substring(i + 1);
                assertThat(CertificateCode.read(wrong).isPresent()).as(wrong).isEqualTo(other == code.charAt(i));
            }
            if (i + 2 < code.length() && code.charAt(i) != code.charAt(i + 1)) {
                String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(CertificateCode.read(swapped)).as(swapped).isEmpty();
            }
        }
    }

    @Test
    void what_cannot_be_a_code_is_none() {
        assertThat(Stream.of("", "0", "2222-2222-2223", "OOOO-OOOO-OOOO", "2".repeat(1_000), "Ⅷ222-2222-2222"))
                .allSatisfy(typed -> assertThat(CertificateCode.read(typed)).isEmpty());
        assertThat(CertificateCode.read(null)).isEmpty();
    }

    @Test
    void a_masked_name_is_the_family_name_and_initials() {
        assertThat(MaskedName.of("Nguyễn Thị Hoa")).isEqualTo("Nguyễn T. H.");
        assertThat(MaskedName.of(" Trần  Ánh ")).isEqualTo("Trần Á.");
        assertThat(MaskedName.of("H'Hen")).isEqualTo("H.");
        assertThat(MaskedName.of(null)).isNull();
    }
}
