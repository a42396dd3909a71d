package vn.ntm.training.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.ntm.training.attendance.Sisters.Sister;

class SistersTest {

    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID MERGED = UUID.randomUUID();
    private static final UUID OF_PERSON = UUID.randomUUID();
    private static final UUID OF_MERGED = UUID.randomUUID();
    private static final Sisters BOTH =
            Sisters.of(List.of(new Sister(OF_PERSON, PERSON, PERSON), new Sister(OF_MERGED, MERGED, PERSON)));

    @Test
    void a_registration_without_sisters_counts_for_itself() {
        UUID alone = UUID.randomUUID();
        assertThat(BOTH.countedAs(alone, Set.of(alone))).isEqualTo(alone);
        assertThat(Sisters.of(List.of()).with(List.of(alone))).containsExactly(alone);
    }

    @Test
    void sisters_count_for_the_one_of_the_person_when_both_were_attended() {
        assertThat(BOTH.countedAs(OF_MERGED, Set.of(OF_PERSON, OF_MERGED))).isEqualTo(OF_PERSON);
        assertThat(BOTH.countedAs(OF_PERSON, Set.of(OF_PERSON, OF_MERGED))).isEqualTo(OF_PERSON);
    }

    @Test
    void sisters_count_for_the_one_that_was_attended() {
        assertThat(BOTH.countedAs(OF_PERSON, Set.of(OF_MERGED))).isEqualTo(OF_MERGED);
    }

    @Test
    void who_is_counted_is_counted_with_all_sisters() {
        assertThat(BOTH.with(List.of(OF_MERGED))).containsExactlyInAnyOrder(OF_MERGED, OF_PERSON);
    }
}
