package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.scope.Reach;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitPath;

@QuarkusTest
class LiveTalliesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 5, 20);

    @Inject
    GivenRows rows;

    @Inject
    Tallies tallies;

    @Inject
    ObjectMapper json;

    @Inject
    TestClock clock;

    private UnitPath commune;
    private GivenClass held;
    private UUID site;

    @BeforeEach
    void a_class() {
        commune = rows.unit("L63", "22273", DAY);
        held = rows.classOn(DAY);
        site = held.site(commune.lowest());
    }

    @Test
    void who_asks_within_the_time_gets_the_same_figures_and_who_asks_later_the_new_ones() throws Exception {
        LiveTallies live = sharing(Duration.ofMillis(400));
        LiveTally first = of(live);
        held.registered("Người đến sau", commune, CadreLevel.COMMUNE, site);
        assertThat(of(live)).isSameAs(first);
        Thread.sleep(450);
        assertThat(of(live).tally().registered()).isEqualTo(1);
        assertThat(of(live).tag()).isNotEqualTo(first.tag());
    }

    @Test
    void figures_that_stand_still_are_not_read_anew_and_are_of_now() throws Exception {
        LiveTallies live = sharing(Duration.ofMillis(50));
        LiveTally first = of(live);
        clock.advance(Duration.ofSeconds(3));
        Thread.sleep(80);
        LiveTally later = of(live);
        clock.reset();
        assertThat(later.tag()).isEqualTo(first.tag());
        assertThat(later.tally().byUnit()).isSameAs(first.tally().byUnit());
        assertThat(later.tally().asOf()).isAfter(first.tally().asOf());
    }

    @Test
    void every_change_of_a_figure_is_another_version() {
        String before = version();
        held.registered("Cán bộ xã", commune, CadreLevel.COMMUNE, site);
        String registered = version();
        rows.execute("""
                insert into declared_participation (class_id, count, source_document, held_on, recorded_at)
                values (?, 20, 'Báo cáo số 1', ?, now())""", held.id(), java.sql.Date.valueOf(DAY));
        String declared = version();
        rows.execute("update training_class set version = version + 1 where id = ?", held.id());
        assertThat(List.of(before, registered, declared, version())).doesNotHaveDuplicates();
        assertThat(version()).isEqualTo(version());
    }

    @Test
    void those_who_ask_at_once_are_given_one_answer() throws Exception {
        LiveTallies live = sharing(Duration.ofSeconds(20));
        List<Future<LiveTally>> asked = new ArrayList<>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 200; i++) {
                asked.add(threads.submit(() -> QuarkusTransaction.requiringNew().call(() -> of(live))));
            }
        }
        LiveTally one = asked.getFirst().get();
        for (Future<LiveTally> other : asked) {
            assertThat(other.get()).isSameAs(one);
        }
    }

    @Test
    void others_see_their_own_figures() {
        LiveTallies live = sharing(Duration.ofSeconds(20));
        held.registered("Cán bộ xã", commune, CadreLevel.COMMUNE, site);
        assertThat(of(live).tally().registered()).isEqualTo(1);
        assertThat(live.of(held.id(), Reach.EVERYWHERE, UnitLevel.COMMUNE, Language.EN)
                        .tally()
                        .rule())
                .isNotEqualTo(of(live).tally().rule());
    }

    private String version() {
        return tallies.version(held.id(), Reach.EVERYWHERE);
    }

    private LiveTally of(LiveTallies live) {
        return live.of(held.id(), Reach.EVERYWHERE, UnitLevel.PROVINCE, Language.VI);
    }

    private LiveTallies sharing(Duration time) {
        var live = new LiveTallies();
        live.tallies = tallies;
        live.json = json;
        live.clock = clock;
        live.config = new TallyConfig() {
            @Override
            public String recountCron() {
                return "off";
            }

            @Override
            public Duration sharedFor() {
                return time;
            }
        };
        return live;
    }
}
