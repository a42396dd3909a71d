package vn.ntm.training.account.totp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TotpTest {

    /** The secret of RFC 6238, Appendix B. */
    private static final Totp TOTP = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    private static final Instant NOW = Instant.parse("2026-08-03T01:00:15Z");

    @Test
    void the_codes_are_those_of_the_standard() {
        // RFC 6238, Appendix B: the last six digits of its codes for SHA-1.
        Map.of(59L, "287082", 1111111109L, "081804", 1111111111L, "050471", 20000000000L, "353130")
                .forEach((second, code) ->
                        assertThat(TOTP.codeAt(Instant.ofEpochSecond(second))).isEqualTo(code));
    }

    @Test
    void a_clock_may_be_half_a_minute_off_but_no_more() {
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(30)), NOW)).isPresent();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(30)), NOW)).isPresent();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.minusSeconds(60)), NOW)).isEmpty();
        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(60)), NOW)).isEmpty();
    }

    @Test
    void a_later_code_belongs_to_a_later_step() {
        long step = TOTP.stepOf(TOTP.codeAt(NOW), NOW).orElseThrow();

        assertThat(TOTP.stepOf(TOTP.codeAt(NOW.plusSeconds(30)), NOW)).hasValue(step + 1);
    }

    @Test
    void a_code_may_be_typed_with_a_space_and_nothing_else_is_a_code() {
        String code = TOTP.codeAt(NOW);

        assertThat(TOTP.stepOf(code.substring(0, 3) + " " + code.substring(3), NOW))
                .isPresent();
        for (String other : new String[] {null, "", "000000000", code + "0", code.substring(1), "١٢٣٤٥٦"}) {
            assertThat(TOTP.stepOf(other, NOW)).as(String.valueOf(other)).isEmpty();
        }
    }

    @Test
    void an_app_reads_the_secret_from_an_address() {
        assertThat(TOTP.base32()).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
        assertThat(TOTP.uri("NTM Training", "an@xã"))
                .isEqualTo("otpauth://totp/NTM%20Training:an%40x%C3%A3"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=NTM%20Training");
    }
}
