package vn.ntm.training.shared.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0912345678, +84912345678",
        "0912 345 678, +84912345678",
        "0912.345.678, +84912345678",
        "(0257) 3-841-234, +842573841234",
        "024 3733 1234, +842437331234",
        "84912345678, +84912345678",
        "+84 912 345 678, +84912345678",
        "+84 (0) 912 345 678, +84912345678",
        "+1 202 555 0143, +12025550143"
    })
    void a_number_is_read_however_it_is_written(String written, String read) {
        assertThat(PhoneNumber.read(written)).contains(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "113",
                "912345678",
                "01234567890",
                "091234567",
                "09123456789",
                "+84",
                "+840",
                "0912 34x 678",
                "+0123456789"
            })
    void what_nobody_can_ring_is_no_number(String written) {
        assertThat(PhoneNumber.read(written)).isEmpty();
    }
}
