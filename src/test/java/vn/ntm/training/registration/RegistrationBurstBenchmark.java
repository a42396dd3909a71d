package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.seats;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.KeptConnection;
import vn.ntm.training.support.KeptConnection.Answer;
import vn.ntm.training.support.Measured;
import vn.ntm.training.unit.UnitView;

/**
 * A class of 10,000 seats opens and 12,000 people register one by one, each in a request of its own. Compared with the same
 * statements by bare JDBC, whose reads of who is signed in and what they may do are left out.
 */
@QuarkusTest
class RegistrationBurstBenchmark {

    private static final int PEOPLE = 12_000;
    private static final int SEATS = 10_000;
    private static final int CLIENTS = 32;
    private static final int CONNECTIONS = 16;
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    /** Bursts until the compiler of the machine code has little left to do: it takes a quarter of two cores in the first. */
    private static final int WARMING = 3;

    private static final double LEAST_SHARE = 0.6;
    private static final double P99_MILLISECONDS = 500;

    @Inject
    GivenClasses classes;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    SeatOracle oracle;

    @Inject
    DataSource dataSource;

    private int bursts;
    private List<UnitView> communes;
    private String token;

    @Test
    void twelve_thousand_register_for_ten_thousand_seats() throws Exception {
        communes = IntStream.range(0, 34)
                .mapToObj(classes::communes)
                .flatMap(List::stream)
                .toList();
        token = users.admin().token();
        for (int warming = 0; warming < WARMING; warming++) {
            overHttp(new double[PEOPLE]);
        }
        byJdbc();
        var measured = new Measured();
        double[][] waited = new double[2 * ROUNDS][PEOPLE];
        for (int round = 0; round < ROUNDS; round++) {
            int[] turn = {2 * round};
            measured.round(() -> overHttp(waited[turn[0]++]), this::byJdbc);
        }
        double[] all =
                Arrays.stream(waited).flatMapToDouble(DoubleStream::of).sorted().toArray();
        double p99 = all[(int) (0.99 * all.length)];
        System.out.println(measured.line(PEOPLE + " registrations"));
        System.out.printf(
                "share of bare JDBC %.2f, p50 %.0f ms, p99 %.0f ms, longest %.0f ms%n",
                1 / measured.ratio(), all[all.length / 2], p99, all[all.length - 1]);
        assertThat(1 / measured.ratio()).isGreaterThanOrEqualTo(LEAST_SHARE);
        assertThat(p99).isLessThan(P99_MILLISECONDS);
    }

    private Void overHttp(double[] waited) throws Exception {
        UUID classId = classes.aClass(seats(SEATS));
        var people = new BurstPeople(++bursts, communes);
        double[] times = RegistrationBurst.of(PEOPLE, CLIENTS, () -> new OverHttp(classId, people, token));
        System.arraycopy(times, 0, waited, 0, PEOPLE);
        requireExact(classId);
        return null;
    }

    private Void byJdbc() throws Exception {
        UUID classId = classes.aClass(seats(SEATS));
        var people = new BurstPeople(++bursts, communes);
        RegistrationBurst.of(PEOPLE, CONNECTIONS, () -> new BareRegistrations(dataSource, classId, people));
        requireExact(classId);
        return null;
    }

    private void requireExact(UUID classId) throws Exception {
        assertThat(count(classId, RegistrationStatus.CONFIRMED)).isEqualTo(SEATS);
        assertThat(count(classId, RegistrationStatus.WAITLISTED)).isEqualTo(PEOPLE - SEATS);
        oracle.requireSound(classId);
    }

    private long count(UUID classId, RegistrationStatus status) {
        return rows.number(
                "select count(*) from registration where class_id = ? and status = ?", classId, status.name());
    }

    /** One client with a connection of its own. */
    private static final class OverHttp implements RegistrationBurst.Client {

        private final KeptConnection connection;
        private final String path;
        private final BurstPeople people;

        OverHttp(UUID classId, BurstPeople people, String token) throws IOException {
            this.people = people;
            path = "/api/classes/" + classId + "/registrations";
            connection = new KeptConnection(token);
        }

        @Override
        public void register(int person) throws IOException {
            Answer answer = connection.send("POST", path, people.json(person));
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        }

        @Override
        public void close() throws IOException {
            connection.close();
        }
    }
}
