package vn.ntm.training.attendance.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.ntm.training.attendance.connection.NameMatch.Candidate;
import vn.ntm.training.attendance.connection.NameMatch.Kind;
import vn.ntm.training.attendance.connection.NameMatch.Status;

class NameMatchingTest {

    private static final NameMatching CLASS = new NameMatching(
            List.of(
                    site("Điểm cầu Xã Ea Kiết", "Xã Ea Kiết, Tỉnh Đắk Lắk"),
                    site("Điểm cầu Phường 3", "Phường 3, Tỉnh Vĩnh Long"),
                    site("Điểm cầu Phường Phan Rang-Tháp Chàm", "Phường Phan Rang-Tháp Chàm, Tỉnh Khánh Hòa"),
                    site("Điểm cầu Xã An Phú", "Xã An Phú, Tỉnh An Giang"),
                    site("Điểm cầu Xã An Phú", "Xã An Phú, Tỉnh Gia Lai"),
                    site("Điểm cầu Xã Tân Lập", "Xã Tân Lập, Tỉnh Đắk Lắk")),
            List.of(
                    person("Nguyễn Văn An", "Xã Ea Kiết"),
                    person("Nguyễn Văn Ân", "Xã An Phú"),
                    person("Lê Thị Bình", "Xã An Phú")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Điểm cầu xã Ea Kiết - Cư M'gar | Điểm cầu Xã Ea Kiết
                    01. ĐC UBND X. Ea Kiết         | Điểm cầu Xã Ea Kiết
                    ea kiet                        | Điểm cầu Xã Ea Kiết
                    UBND xã Ea Kiết (phòng 2)      | Điểm cầu Xã Ea Kiết
                    XA EA KIET 2                   | Điểm cầu Xã Ea Kiết
                    DC_X.Ea Kiết_P.2               | Điểm cầu Xã Ea Kiết
                    P.3                            | Điểm cầu Phường 3
                    Phan Rang-Tháp Chàm            | Điểm cầu Phường Phan Rang-Tháp Chàm
                    Lê Thị Bình (iPhone)           | Lê Thị Bình
                    iPhone (Lê Thị Bình)           | Lê Thị Bình
                    """)
    void a_name_that_fits_one_is_matched(String displayName, String whom) {
        NameMatch match = CLASS.match(displayName, false);
        assertThat(match.status()).isEqualTo(Status.MATCHED);
        assertThat(match.candidates()).extracting(Candidate::name).containsExactly(whom);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Xã An Phú                     | 2
                    Nguyen Van An                 | 2
                    Phường Ea Kiết                | 1
                    xã Ea Kiết Cư Mgar            | 1
                    Nguyễn Văn An - xã Ea Kiết    | 2
                    """)
    void a_name_that_fits_two_or_nearly_one_is_asked(String displayName, int candidates) {
        NameMatch match = CLASS.match(displayName, false);
        assertThat(match.status()).isEqualTo(Status.TO_CONFIRM);
        assertThat(match.candidates()).hasSize(candidates);
    }

    @Test
    void what_stands_behind_the_name_tells_sites_of_one_name_apart() {
        NameMatch match = CLASS.match("Xã An Phú - tỉnh Gia Lai", false);
        assertThat(match.status()).isEqualTo(Status.MATCHED);
        assertThat(match.candidates()).extracting(Candidate::place).containsExactly("Xã An Phú, Tỉnh Gia Lai");
    }

    @Test
    void a_name_with_two_addresses_behind_it_is_asked() {
        assertThat(CLASS.match("Lê Thị Bình", true).status()).isEqualTo(Status.TO_CONFIRM);
    }

    @ParameterizedTest
    @CsvSource({"iPhone", "Galaxy A12", "Xã", "123", "Zoom user"})
    void a_name_that_fits_nobody_is_unknown(String displayName) {
        assertThat(CLASS.match(displayName, false).status()).isEqualTo(Status.UNKNOWN);
    }

    private static Candidate site(String name, String place) {
        return new Candidate(Kind.SITE, UUID.randomUUID(), name, place);
    }

    private static Candidate person(String name, String place) {
        return new Candidate(Kind.REGISTRATION, UUID.randomUUID(), name, place);
    }
}
