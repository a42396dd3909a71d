package vn.ntm.training.tally;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.Measured;
import vn.ntm.training.support.TestClock;

/**
 * A class of 12,000 people is marked: one by one, room by room, at a steady pace, and while 200 people look at its figures.
 * With {@code -Dpeople=600 -Drounds=1} it only shows that it works: so few people are no measure, and none is asked for.
 */
@QuarkusTest
class MarkingBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int FULL = 12_000;
    private static final int PEOPLE = Integer.getInteger("people", FULL);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int CLIENTS = 16;
    private static final int VIEWERS = 200;
    private static final int PER_SECOND = 400;

    /** Connections at the steady pace. */
    private static final int AT_ONCE = 64;

    private static final int ROOM_WARMING = 12;
    private static final int STEADY_WARMING = 8;
    private static final int WATCHED_WARMING = 8;

    private static final double LEAST_SHARE_SINGLY = 0.4;
    private static final double LEAST_SHARE_BY_ROOM = 0.5;
    private static final double LEAST_SHARE_WATCHED = 0.85;
    private static final double P99_MILLISECONDS = 200;
    private static final double VIEWERS_P95_MILLISECONDS = 100;
    private static final long OLDEST_SECONDS = 2;

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    TestClock clock;

    @Inject
    DataSource dataSource;

    private String token;

    @BeforeEach
    void during_the_session() {
        token = users.admin().token();
        clock.set(new MarkedClass(rows, DAY, 1).opens());
    }

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void twelve_thousand_are_marked_one_by_one() throws Exception {
        compare("single marks", MarkingLoad.Client::mark, false, LEAST_SHARE_SINGLY);
    }

    @Test
    void rooms_of_fifty_are_marked_by_one_roll_each() throws Exception {
        compare("rolls of 50", MarkingLoad.Client::markRoom, true, LEAST_SHARE_BY_ROOM);
    }

    @Test
    void four_hundred_marks_a_second_are_taken_without_delay() throws Exception {
        // As fast as can be, until the compiler has done its best: a server that has just started is not what is
        // measured.
        for (int warm = 0; warm < STEADY_WARMING; warm++) {
            mark(new MarkedClass(rows, DAY, PEOPLE), MarkingLoad.Client::mark);
        }
        var marked = new MarkedClass(rows, DAY, PEOPLE);
        var before = new MarkedClass(rows, DAY, PEOPLE / 10);
        tidyUp();
        // Plans are made again after that.
        mark(before, MarkingLoad.Client::mark);
        double[] waited = MarkingLoad.steadily(
                PER_SECOND, AT_ONCE, PEOPLE, () -> new MarksOverHttp(marked, token), MarkingLoad.Client::mark);
        requireExact(marked);
        Arrays.sort(waited);
        double p99 = at(0.99, waited);
        System.out.printf("%d marks a second: p50 %.0f ms, p99 %.0f ms%n", PER_SECOND, at(0.5, waited), p99);
        if (isFull()) {
            assertThat(p99).isLessThan(P99_MILLISECONDS);
        }
    }

    @Test
    void two_hundred_people_look_at_figures_of_now_and_marking_hardly_notices() throws Exception {
        for (int warm = 0; warm < WATCHED_WARMING; warm++) {
            watched(new MarkedClass(rows, DAY, PEOPLE), new ArrayList<>());
        }
        var measured = new Measured();
        List<Double> waited = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            List<MarkedClass> classes = fresh();
            measured.round(
                    () -> watched(classes.removeFirst(), waited),
                    () -> mark(classes.removeFirst(), MarkingLoad.Client::mark));
        }
        double[] all = waited.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double p95 = at(0.95, all);
        System.out.println(measured.line("marks while " + VIEWERS + " look"));
        System.out.printf(
                "share of marks unwatched %.2f; %d looks, p50 %.0f ms, p95 %.0f ms%n",
                1 / measured.ratio(), all.length, at(0.5, all), p95);
        if (isFull()) {
            assertThat(1 / measured.ratio()).isGreaterThanOrEqualTo(LEAST_SHARE_WATCHED);
            assertThat(p95).isLessThan(VIEWERS_P95_MILLISECONDS);
        }
    }

    /**
     * What the database does by itself after so much was written at once, in the seconds that would be measured. No class has
     * twelve thousand registrations of the minute in which its rolls begin.
     */
    private void tidyUp() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("vacuum (analyze)");
            statement.execute("checkpoint");
        }
    }

    /** Classes are made before the time is taken. */
    private void compare(String what, MarkingLoad.Work work, boolean byRoom, double leastShare) throws Exception {
        // A class of rooms has few rolls, and the compiler wants to see thousands before it does its best.
        for (int warm = 0; warm < (byRoom ? ROOM_WARMING : 1); warm++) {
            mark(new MarkedClass(rows, DAY, PEOPLE), work, byRoom);
            bare(new MarkedClass(rows, DAY, PEOPLE), work, byRoom);
        }
        var measured = new Measured();
        for (int round = 0; round < ROUNDS; round++) {
            List<MarkedClass> classes = fresh();
            measured.round(
                    () -> mark(classes.removeFirst(), work, byRoom), () -> bare(classes.removeFirst(), work, byRoom));
        }
        System.out.println(measured.line(PEOPLE + " " + what));
        System.out.printf("share of bare JDBC %.2f%n", 1 / measured.ratio());
        if (isFull()) {
            assertThat(1 / measured.ratio()).isGreaterThanOrEqualTo(leastShare);
        }
    }

    /** One for each part of a round. */
    private List<MarkedClass> fresh() {
        return IntStream.range(0, 4)
                .mapToObj(i -> new MarkedClass(rows, DAY, PEOPLE))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private Void mark(MarkedClass marked, MarkingLoad.Work work) throws Exception {
        return mark(marked, work, false);
    }

    private Void mark(MarkedClass marked, MarkingLoad.Work work, boolean byRoom) throws Exception {
        int count = byRoom ? marked.rooms() : marked.people();
        MarkingLoad.asFastAs(CLIENTS, count, () -> new MarksOverHttp(marked, token), work);
        requireExact(marked);
        return null;
    }

    private Void bare(MarkedClass marked, MarkingLoad.Work work, boolean byRoom) throws Exception {
        int count = byRoom ? marked.rooms() : marked.people();
        MarkingLoad.asFastAs(CLIENTS, count, () -> new BareMarks(dataSource, marked), work);
        requireExact(marked);
        return null;
    }

    private Void watched(MarkedClass marked, List<Double> waited) throws Exception {
        Queue<Long> answered = new ConcurrentLinkedQueue<>();
        List<Viewers.Seen> seen;
        try (var viewers = new Viewers(VIEWERS, marked.id(), token)) {
            mark(marked, (client, person) -> {
                client.mark(person);
                answered.add(System.nanoTime());
            });
            seen = viewers.seen();
        }
        seen.forEach(one -> waited.add(one.milliseconds()));
        long[] marks = answered.stream().mapToLong(Long::longValue).sorted().toArray();
        long tooOld = seen.stream().filter(one -> isTooOld(one, marks)).count();
        assertThat(tooOld)
                .as("answers that lacked marks of more than two seconds before")
                .isZero();
        return null;
    }

    private static boolean isTooOld(Viewers.Seen seen, long[] marks) {
        int found = Arrays.binarySearch(marks, seen.at() - TimeUnit.SECONDS.toNanos(OLDEST_SECONDS));
        long before = found < 0 ? -found - 1 : found;
        return seen.participations() < before;
    }

    private static void requireExact(MarkedClass marked) {
        assertThat(marked.counts()).containsOnly((long) marked.people());
    }

    private static double at(double share, double[] sorted) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static boolean isFull() {
        return PEOPLE >= FULL;
    }
}
