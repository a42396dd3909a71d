package vn.ntm.training.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jboss.logging.Logger;
import vn.ntm.training.attendance.MarkStatus;
import vn.ntm.training.attendance.RollInput;
import vn.ntm.training.attendance.RollTaking;
import vn.ntm.training.attendance.reconciliation.DecisionInput;
import vn.ntm.training.attendance.reconciliation.Outcome;
import vn.ntm.training.attendance.reconciliation.Settling;
import vn.ntm.training.course.AreaSitesInput;
import vn.ntm.training.course.ClassPlanning;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.SitePlanning;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.registration.list.ListImport;
import vn.ntm.training.registration.list.RegistrationLists;
import vn.ntm.training.shared.ProgrammeClock;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.unit.UnitLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Takes one planned class through its life, each step at the time at which it would have happened. */
@ApplicationScoped
class DemoRun {

    private static final Logger LOG = Logger.getLogger(DemoRun.class);
    private static final String LIST_NAME = "danh-sach-mo-phong.xlsx";
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);
    /** Of 100 registered cadres so many come to a session; some come late, a few leave early. */
    private static final int PRESENT = 84;

    private static final int LATE = 88;
    private static final int LEFT_EARLY = 90;
    private static final int EXCUSED = 96;
    /** In one room of 20 somebody sits in who is not on the list: the headcount is one more than the names. */
    private static final int ROOMS_PER_GUEST = 20;

    private static final String NO_SHEETS = "Dữ liệu mô phỏng: không có biên nhận và danh sách ký tên";
    private static final String NOT_THERE = "Dữ liệu mô phỏng: tỉnh không gửi danh sách";

    @Inject
    ClassPlanning planning;

    @Inject
    SitePlanning sites;

    @Inject
    RegistrationLists lists;

    @Inject
    RollTaking rolls;

    @Inject
    Settling settling;

    @Inject
    DemoDatabase database;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** From the first draft to the closed books. */
    void hold(PlannedClass planned) throws Exception {
        TrainingClass held = announce(planned);
        for (Session session : database.sessions(held.id())) {
            at(session.endsAt(), () -> {
                handInRolls(held.id(), session);
                excuseTheOthers(held.id(), session);
            });
        }
        at(planned.closedAt(), () -> {
            planning.followTimetable(held.id());
            planning.close(held.id());
        });
    }

    /** Drawn up, published, and the lists of the provinces taken in. */
    TrainingClass announce(PlannedClass planned) throws Exception {
        at(planned.announcedAt(), () -> publish(planned));
        TrainingClass announced = database.find(planned).orElseThrow();
        Instant sent = planned.listsSentAt().isBefore(clock.instant()) ? planned.listsSentAt() : clock.instant();
        at(sent, () -> sendLists(announced, planned));
        return announced;
    }

    private void publish(PlannedClass planned) {
        TrainingClass drawnUp = database.find(planned).orElseGet(() -> planning.create(planned.input()));
        if (drawnUp.status() == ClassStatus.DRAFT) {
            sites.makeSites(drawnUp.id(), new AreaSitesInput(UnitLevel.PROVINCE, null));
            planning.publish(drawnUp.id());
        }
    }

    private void sendLists(TrainingClass announced, PlannedClass planned) {
        var cadres = cadres(planned.firstDay());
        List<UnitView> provinces = units.provincesOn(planned.firstDay());
        List<SyntheticCadre> sent = new ArrayList<>();
        for (UnitView province : provinces) {
            List<SyntheticCadre> pool = cadres.of(province);
            for (int i = 0; i < planned.cadresPerProvince(); i++) {
                sent.add(pool.get((planned.poolOffset() + i) % pool.size()));
            }
        }
        ListImport list = lists.enter(announced.id(), LIST_NAME, CadreWorkbook.of(planned.title(), sent));
        if (list.state() != ListImport.State.DONE) {
            throw new IllegalStateException("The synthetic list of " + announced.code() + " failed: " + list.failure());
        }
        if (list.rejected() > 0) {
            LOG.warnf(
                    "The synthetic list of %s has %d rejected rows: %s",
                    announced.code(), list.rejected(), list.problems());
        }
    }

    private SyntheticCadres cadres(LocalDate day) {
        return day.isBefore(MERGER)
                ? new SyntheticCadres(units, LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31))
                : new SyntheticCadres(units, MERGER, MERGER.plusYears(1));
    }

    private void handInRolls(UUID classId, Session session) {
        Map<Long, UUID> sitesByUnit = database.sitesByUnit(classId);
        database.confirmedByProvince(classId).forEach((province, registrations) -> {
            RandomGenerator random = new SplittableRandom(session.startsAt().getEpochSecond() + province);
            List<RollInput.Mark> marks = registrations.stream()
                    .map(registration -> new RollInput.Mark(registration, status(random), null))
                    .toList();
            int named = (int)
                    marks.stream().filter(mark -> mark.status().wasThere()).count();
            int guests = random.nextInt(ROOMS_PER_GUEST) == 0 ? 1 : 0;
            UUID room = sitesByUnit.get(province);
            rolls.handIn(session.id(), room, new RollInput(named + guests, marks));
            settle(session, room, new DecisionInput(Outcome.CONFIRMED, NO_SHEETS, named + guests));
        });
    }

    /** Rooms of provinces that sent no list. */
    private void excuseTheOthers(UUID classId, Session session) {
        Map<Long, UUID> others = database.sitesByUnit(classId);
        others.keySet().removeAll(database.confirmedByProvince(classId).keySet());
        others.values().forEach(room -> settle(session, room, new DecisionInput(Outcome.EXCUSED, NOT_THERE, null)));
    }

    private void settle(Session session, UUID room, DecisionInput decision) {
        settling.settle(session.id(), room, decision, IfMatch.ANY, null);
    }

    private static MarkStatus status(RandomGenerator random) {
        int draw = random.nextInt(100);
        if (draw < PRESENT) {
            return MarkStatus.PRESENT;
        }
        if (draw < LATE) {
            return MarkStatus.LATE;
        }
        if (draw < LEFT_EARLY) {
            return MarkStatus.LEFT_EARLY;
        }
        return draw < EXCUSED ? MarkStatus.EXCUSED : MarkStatus.ABSENT;
    }

    private static void at(Instant instant, Runnable step) throws Exception {
        ProgrammeClock.at(instant, () -> {
            step.run();
            return null;
        });
    }
}
