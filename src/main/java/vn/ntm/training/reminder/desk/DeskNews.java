package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.ntm.training.reminder.channel.PlainLetters;
import vn.ntm.training.shared.text.VietnameseFormat;

/** Puts what a desk is told into lines. */
@ApplicationScoped
class DeskNews {

    /** More names than this are a list that nobody reads in a mail; the page has them all. */
    private static final int MOST_LINES = 40;

    @Inject
    DeskNewsReader news;

    @Inject
    ClassNewsForDesks ofClass;

    @Inject
    ProvinceDigest digest;

    /**
     * A line of a letter.
     *
     * @param path where it leads; null: nowhere
     */
    record Line(String text, String path) {
        static Line of(String text) {
            return new Line(PlainLetters.oneLine(text), null);
        }
    }

    /** None: it is not so any more. */
    List<Line> lines(DeskFacts about, DeskTexts texts) {
        return switch (about.kind()) {
            case LIST_NOT_SENT -> listNotSent(about, texts);
            case LIST_TAKEN -> listTaken(about, texts);
            case SEATS_TO_BE_NAMED -> seatsToBeNamed(about, texts);
            case ROLL_NOT_HANDED_IN -> rollNotHandedIn(about, texts);
            case SESSION_REMINDER -> sessionReminder(about, texts);
            case SESSION_CHANGED, CLASS_CANCELLED -> ofClass.lines(about, texts);
            case OBJECTION_RAISED -> objectionRaised(about, texts);
            case MATERIAL_ADDED -> materialAdded(about, texts);
            case CERTIFICATE_READY -> certificatesReady(about, texts);
            case PROVINCE_DIGEST -> digest(about, texts);
            default -> throw new IllegalStateException(about.kind() + " is not for desks");
        };
    }

    private List<Line> listNotSent(DeskFacts about, DeskTexts texts) {
        Instant closing = news.closing(about.classId()).orElse(null);
        List<String> units = closing == null ? List.of() : news.unitsMissing(about.messageId());
        if (units.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.listNotSent(number(units.size()), VietnameseFormat.dateTime(closing))));
        lines.addAll(some(units, Line::of, texts));
        lines.add(new Line(texts.sendList(), "/classes/" + about.classId() + "/invited-units?state=MISSING"));
        return lines;
    }

    private List<Line> listTaken(DeskFacts about, DeskTexts texts) {
        return news.taken(about.messageId())
                .map(taken -> List.of(
                        Line.of(texts.listTaken(
                                number(taken.confirmed()), number(taken.waiting()), number(taken.pending()))),
                        new Line(texts.openRegistrations(), "/classes/" + about.classId() + "/registrations")))
                .orElse(List.of());
    }

    private List<Line> seatsToBeNamed(DeskFacts about, DeskTexts texts) {
        return news.unnamed(about.messageId())
                .map(unnamed -> List.of(
                        Line.of(texts.seatsToBeNamed(
                                number(unnamed.seats()), VietnameseFormat.dateTime(unnamed.until()))),
                        new Line(texts.openReservations(), "/classes/" + about.classId() + "/seat-reservations")))
                .orElse(List.of());
    }

    private List<Line> rollNotHandedIn(DeskFacts about, DeskTexts texts) {
        List<DeskNewsReader.Room> rooms = news.rooms(about.messageId());
        if (rooms.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.rollNotHandedIn(VietnameseFormat.dateTime(about.startsAt()), number(rooms.size()))));
        lines.addAll(some(rooms, room -> room(room, about, texts), texts));
        lines.add(new Line(texts.openRoll(), "/sessions/" + about.sessionId() + "/rolls"));
        return lines;
    }

    private static Line room(DeskNewsReader.Room room, DeskFacts about, DeskTexts texts) {
        String name = PlainLetters.oneLine(room.name());
        String contact = PlainLetters.oneLine(room.contact());
        return new Line(
                contact.isEmpty() ? name : texts.room(name, contact),
                "/sessions/" + about.sessionId() + "/sites/" + room.id() + "/roll");
    }

    private List<Line> sessionReminder(DeskFacts about, DeskTexts texts) {
        List<DeskNewsReader.Reminded> people = news.reminded(about.messageId());
        if (people.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.sessionReminder()));
        bySession(people).values().forEach(session -> {
            DeskNewsReader.Reminded one = session.getFirst();
            String when = VietnameseFormat.dateTime(one.startsAt());
            String title = PlainLetters.oneLine(one.title());
            String text = texts.session(when, number(one.ordinal()), title, one.code(), number(session.size()));
            lines.add(new Line(text, "/classes/" + one.classId()));
        });
        List<String> names =
                people.stream().map(DeskNewsReader.Reminded::name).distinct().toList();
        lines.addAll(some(names, Line::of, texts));
        return lines;
    }

    private static Map<Object, List<DeskNewsReader.Reminded>> bySession(List<DeskNewsReader.Reminded> people) {
        return people.stream()
                .collect(Collectors.groupingBy(
                        one -> List.of(one.classId(), one.ordinal()), LinkedHashMap::new, Collectors.toList()));
    }

    private List<Line> objectionRaised(DeskFacts about, DeskTexts texts) {
        long open = news.openObjections(about.classId());
        return open == 0
                ? List.of()
                : List.of(
                        Line.of(texts.objectionsOpen(number(open))),
                        new Line(texts.openObjections(), "/classes/" + about.classId() + "/objections?state=OPEN"));
    }

    private List<Line> materialAdded(DeskFacts about, DeskTexts texts) {
        List<String> people = news.withoutMaterials(about.messageId());
        if (people.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.materialAdded()));
        lines.addAll(some(people, Line::of, texts));
        lines.add(new Line(texts.openMaterials(), "/classes/" + about.classId() + "/materials"));
        return lines;
    }

    private List<Line> certificatesReady(DeskFacts about, DeskTexts texts) {
        List<String> people = news.withCertificates(about.messageId());
        if (people.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.certificatesReady()));
        lines.addAll(some(people, Line::of, texts));
        lines.add(new Line(texts.openCertificates(), "/classes/" + about.classId() + "/certificates"));
        return lines;
    }

    private List<Line> digest(DeskFacts about, DeskTexts texts) {
        List<DigestPoint> points = digest.of(about.unitId());
        if (points.isEmpty()) {
            return List.of();
        }
        List<Line> lines = new ArrayList<>();
        lines.add(Line.of(texts.digestLead()));
        lines.addAll(some(points, point -> point(point, texts), texts));
        return lines;
    }

    private static Line point(DigestPoint point, DeskTexts texts) {
        String when = point.startsAt() == null ? "" : VietnameseFormat.dateTime(point.startsAt());
        return new Line(texts.digestPoint(point.kind(), point.code(), when, number(point.count())), path(point));
    }

    private static String path(DigestPoint point) {
        String ofClass = "/classes/" + point.classId();
        return switch (point.kind()) {
            case SESSION -> ofClass;
            case ROLLS -> "/sessions/" + point.sessionId() + "/rolls";
            case PENDING -> ofClass + "/registrations?status=PENDING";
            case MISSING -> ofClass + "/invited-units?state=MISSING";
            case OBJECTIONS -> ofClass + "/objections?state=OPEN";
        };
    }

    static <T> List<Line> some(List<T> all, Function<T, Line> line, DeskTexts texts) {
        List<Line> lines =
                new ArrayList<>(all.stream().limit(MOST_LINES).map(line).toList());
        if (all.size() > MOST_LINES) {
            lines.add(Line.of(texts.more(number(all.size() - MOST_LINES))));
        }
        return lines;
    }

    static String number(long count) {
        return VietnameseFormat.number(count);
    }
}
