package vn.ntm.training.course.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.unit.Units;

/**
 * What a class has and lacks on its way to be published. It only tells beforehand: whether a class is published, the rules
 * of the class decide.
 */
@ApplicationScoped
class Readiness {

    @Inject
    Sites sites;

    @Inject
    Units units;

    /** What somebody could have forgotten; those of the first row the rules ask for. */
    public enum Need {
        SESSIONS,
        AHEAD,
        THRESHOLD,
        UNITS,
        ROOMS,
        TRAINERS,
        SITES,
        DOCUMENT,
        CAPACITY
    }

    /** @param fix where it is put right; null where there is nothing to do */
    public record Item(Need need, boolean done, boolean required, String fix) {}

    List<Item> of(ClassFacts facts) {
        ClassView view = facts.view();
        String here = "/classes/" + view.id();
        List<Site> rooms = sites.ofClass(view.id());
        return List.of(
                required(Need.SESSIONS, facts.firstSession() != null, here + "/sessions/new"),
                required(Need.AHEAD, isAhead(facts), here + "#sessions"),
                required(Need.THRESHOLD, isReachable(view), here + "/edit#countingThreshold"),
                required(Need.UNITS, areUnits(facts, rooms), here + "/edit#addArea"),
                advised(Need.ROOMS, haveLinks(view), here + "#sessions"),
                advised(Need.TRAINERS, haveTrainers(view), here + "#trainers"),
                advised(Need.SITES, view.format() != ClassFormat.ONLINE || !rooms.isEmpty(), here + "#sites"),
                advised(Need.DOCUMENT, view.documentNumber() != null, here + "/edit#documentNumber"),
                advised(Need.CAPACITY, view.capacity() != null, here + "/edit#capacity"));
    }

    private static boolean isAhead(ClassFacts facts) {
        return facts.firstSession() != null && facts.firstSession().startsAt().isAfter(facts.now());
    }

    private static boolean isReachable(ClassView view) {
        return switch (view.countingRule()) {
            case PER_SESSION -> true;
            case ONCE_PER_CLASS -> view.countingThreshold() <= view.sessions().size();
            case ONCE_PER_CLASS_BY_MINUTES -> view.countingThreshold() <= minutes(view);
        };
    }

    private static long minutes(ClassView view) {
        return view.sessions().stream()
                .mapToLong(session ->
                        Duration.between(session.startsAt(), session.endsAt()).toMinutes())
                .sum();
    }

    private boolean areUnits(ClassFacts facts, List<Site> rooms) {
        if (facts.firstSession() == null) {
            return true;
        }
        LocalDate day = Days.of(facts.firstSession().startsAt());
        return facts.view().areaUnitIds().stream()
                        .allMatch(area -> units.findOn(area, day).isPresent())
                && rooms.stream()
                        .allMatch(site -> units.findOn(site.unitId(), day).isPresent());
    }

    private static boolean haveLinks(ClassView view) {
        return view.format() == ClassFormat.IN_PERSON
                || view.format() == ClassFormat.STUDY_TOUR
                || view.sessions().stream().allMatch(session -> session.link() != null || session.meetingId() != null);
    }

    private static boolean haveTrainers(ClassView view) {
        return view.sessions().stream().noneMatch(session -> session.trainers().isEmpty());
    }

    private static Item required(Need need, boolean done, String fix) {
        return new Item(need, done, true, done ? null : fix);
    }

    private static Item advised(Need need, boolean done, String fix) {
        return new Item(need, done, false, done ? null : fix);
    }
}
