package vn.ntm.training.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.seats;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import vn.ntm.training.registration.quota.QuotaPlanning;
import vn.ntm.training.registration.quota.QuotasInput;
import vn.ntm.training.registration.quota.WaitingListMode;
import vn.ntm.training.registration.reservation.ReservationInput;
import vn.ntm.training.registration.reservation.SeatReserving;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.trainee.TraineeInput;
import vn.ntm.training.unit.CadreLevel;

/** Many who want few seats at once; what came of it is judged by {@link SeatOracle}. */
@ApplicationScoped
class SeatTurmoil {

    /** Requests that are at the database at once: as many as a server has connections, and not all that are sent. */
    private static final Semaphore AT_WORK = new Semaphore(12);

    @Inject
    GivenClasses classes;

    @Inject
    Enrolling enrolling;

    @Inject
    OfferAnswers offers;

    @Inject
    QuotaPlanning quotas;

    @Inject
    SeatReserving reserving;

    @Inject
    SeatOracle oracle;

    /** All want the one seat; then whoever has it gives it back, as often as told, while others leave the queue. */
    void oneSeat(int people, int cancellations) throws Exception {
        UUID classId = classes.aClass(seats(1));
        List<RegistrationResult> results = atOnce(Stream.iterate(0, i -> i < people, i -> i + 1)
                .<Callable<RegistrationResult>>map(
                        i -> () -> enrolling.register(classId, person(i, 0, CadreLevel.COMMUNE)))
                .toList());
        assertThat(results)
                .filteredOn(result -> result.status() == RegistrationStatus.CONFIRMED)
                .hasSize(1);
        assertThat(results.stream().map(RegistrationResult::queuePosition).filter(place -> place != null))
                .doesNotHaveDuplicates()
                .hasSize(people - 1)
                .allMatch(place -> place >= 1 && place < people);
        oracle.requireSound(classId);
        Map<UUID, Integer> queue = oracle.queue(classId);
        Set<UUID> left = ConcurrentHashMap.newKeySet();
        List<Callable<Object>> leaving = new ArrayList<>();
        List<UUID> waiting = new ArrayList<>(queue.keySet());
        for (int i = 0; i < cancellations; i++) {
            UUID one = waiting.get(i * 7 % waiting.size());
            leaving.add(() -> cancelled(left, one));
            leaving.add(() -> cancelled(
                    left,
                    oracle.with(classId, RegistrationStatus.CONFIRMED).stream()
                            .findAny()
                            .orElse(one)));
        }
        atOnce(leaving);
        oracle.requireSound(classId);
        assertThat(oracle.with(classId, RegistrationStatus.CONFIRMED)).hasSize(1);
        requireOrder(queue, left, oracle.queue(classId).keySet());
    }

    /** Of those who stayed, nobody moved up who was behind somebody who still waits. */
    private static void requireOrder(Map<UUID, Integer> before, Set<UUID> left, Set<UUID> waiting) {
        int firstWaiting = waiting.stream()
                .mapToInt(id -> before.getOrDefault(id, Integer.MAX_VALUE))
                .min()
                .orElse(Integer.MAX_VALUE);
        assertThat(before.entrySet())
                .filteredOn(entry -> !left.contains(entry.getKey()) && !waiting.contains(entry.getKey()))
                .allMatch(entry -> entry.getValue() < firstWaiting);
    }

    private Object cancelled(Set<UUID> left, UUID id) {
        left.add(id);
        return refusable(() -> enrolling.cancel(id, IfMatch.ANY, null));
    }

    /** Everything at once: people of three communes and two levels, quotas that contain one another and change, offers. */
    void everything(long seed, int steps) throws Exception {
        var random = new Random(seed);
        UUID classId = classes.aClass(seats(12));
        setQuotas(classId, random);
        List<Callable<Object>> work = new ArrayList<>();
        Set<UUID> known = Collections.synchronizedSet(new HashSet<>());
        for (int i = 0; i < steps; i++) {
            int person = i;
            long die = random.nextLong();
            work.add(() -> step(classId, person, new Random(die), known));
        }
        atOnce(work);
        oracle.requireSound(classId);
    }

    private Object step(UUID classId, int number, Random random, Set<UUID> known) {
        UUID other;
        synchronized (known) {
            other = known.isEmpty()
                    ? null
                    : known.stream()
                            .skip(random.nextInt(known.size()))
                            .findFirst()
                            .get();
        }
        int choice = random.nextInt(10);
        return refusable(() -> {
            if (choice < 6 || other == null) {
                var level = random.nextBoolean() ? CadreLevel.COMMUNE : CadreLevel.VILLAGE;
                known.add(enrolling
                        .register(classId, person(number, random.nextInt(3), level))
                        .id());
            } else if (choice == 6) {
                offers.accept(other, IfMatch.ANY);
            } else if (choice == 7) {
                offers.refuse(other, IfMatch.ANY, null);
            } else if (choice == 8 && random.nextInt(3) == 0) {
                setQuotas(classId, random);
            } else if (choice == 8) {
                reserved(classId, random);
            } else {
                enrolling.cancel(other, IfMatch.ANY, null);
            }
            return null;
        });
    }

    /** Held, then more or fewer of them, or given back. */
    private void reserved(UUID classId, Random random) {
        UUID id = reserving
                .reserve(classId, new ReservationInput(commune(random.nextInt(3)), null, 1 + random.nextInt(3), null))
                .id();
        switch (random.nextInt(3)) {
            case 0 -> reserving.cancel(id, IfMatch.ANY);
            case 1 -> reserving.change(id, IfMatch.ANY, 1 + random.nextInt(3), null);
            default -> {}
        }
    }

    private void setQuotas(UUID classId, Random random) {
        quotas.change(
                classId,
                IfMatch.ANY,
                _ -> new QuotasInput(
                        List.of(
                                new QuotasInput.Part(classes.province(0).id(), null, 6 + random.nextInt(6)),
                                new QuotasInput.Part(commune(0), null, 2 + random.nextInt(4)),
                                new QuotasInput.Part(commune(1), CadreLevel.VILLAGE, 1 + random.nextInt(3)),
                                new QuotasInput.Part(null, CadreLevel.COMMUNE, 3 + random.nextInt(5))),
                        random.nextBoolean() ? WaitingListMode.OFFER : WaitingListMode.AUTOMATIC,
                        24,
                        false));
    }

    /** A rule that stands against one step is an answer, and nothing else is. */
    private static Object refusable(Callable<Object> step) {
        try {
            return step.call();
        } catch (RuleViolation refused) {
            return refused.code();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private long commune(int index) {
        return classes.communes(0).get(index).id();
    }

    private RegistrationInput person(int number, int commune, CadreLevel level) {
        String name = "Người Tranh Chỗ " + (char) ('A' + number / 26 % 26) + (char) ('a' + number % 26);
        return new RegistrationInput(
                new TraineeInput(name, null, 1940 + number % 60, null, null, level, commune(commune), null, null),
                null);
    }

    private static <T> List<T> atOnce(List<Callable<T>> attempts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> attempt : attempts) {
                futures.add(threads.submit(() -> {
                    AT_WORK.acquire();
                    try {
                        return attempt.call();
                    } finally {
                        AT_WORK.release();
                    }
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
