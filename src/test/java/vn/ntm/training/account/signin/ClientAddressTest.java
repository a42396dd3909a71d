package vn.ntm.training.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void an_ipv4_address_counts_for_itself() {
        assertThat(ClientAddress.of("10.1.2.3")).isNotEqualTo(ClientAddress.of("10.1.2.4"));
    }

    @Test
    void all_addresses_of_an_ipv6_network_count_together() {
        assertThat(ClientAddress.of("2001:db8:1:2::1"))
                .isEqualTo(ClientAddress.of("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(ClientAddress.of("2001:db8:1:3::1"));
    }
}
