package vn.ntm.training.course.zalo;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.course.ClassAccess;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.SessionView;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.text.VietnameseFormat;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * The texts for the tag {@code zaloText}: {@code {cdi:zaloNotices.ofClass(view, true, 'vi')}}. They lead to the page of the class and
 * never into the online room: what is posted in a group is passed on.
 */
@Named("zaloNotices")
@ApplicationScoped
public class ZaloNotices {

    @Inject
    AccountConfig config;

    @Inject
    Units units;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    ClassAccess access;

    @Inject
    Clock clock;

    /** @param registers whether somebody could register now */
    public String ofClass(ClassView view, boolean registers, String language) {
        ZaloTexts texts = texts(language);
        String link = link(view.id());
        return new ZaloNotice(
                        view.title(),
                        when(view, texts),
                        null,
                        organiser(view.organiserUnitId(), day(view), texts),
                        registers ? texts.register(link) : texts.join(link))
                .text();
    }

    /** Of a session of it. */
    public String ofSession(ClassView view, SessionView session, String language) {
        ZaloTexts texts = texts(language);
        return new ZaloNotice(
                        view.title(),
                        when(session.ordinal(), session.startsAt(), session.endsAt(), texts),
                        null,
                        organiser(view.organiserUnitId(), day(session.startsAt()), texts),
                        texts.join(link(view.id())))
                .text();
    }

    /** Of a room of it; whom to call there stands in it as far as it stands in the view. */
    public String ofRoom(ClassView view, SiteView room, String language) {
        ZaloTexts texts = texts(language);
        String organiser = organiser(view.organiserUnitId(), day(view), texts);
        return room(view.id(), view.title(), when(view, texts), room, organiser, texts);
    }

    /** Of a session whose rooms the reader sees. */
    public String ofSession(UUID sessionId, String language) {
        ZaloTexts texts = texts(language);
        Session session = sessions.require(sessionId);
        TrainingClass of = session.trainingClass();
        return new ZaloNotice(
                        of.title(),
                        when(session.ordinal(), session.startsAt(), session.endsAt(), texts),
                        null,
                        organiser(of.organiserUnitId(), session.heldOn(), texts),
                        texts.join(link(of.id())))
                .text();
    }

    /** Of a room in a session that the reader sees. */
    public String ofRoom(UUID sessionId, UUID siteId, String language) {
        ZaloTexts texts = texts(language);
        Session session = sessions.require(sessionId);
        Site site = sites.require(siteId);
        TrainingClass of = session.trainingClass();
        boolean contacts = access.mayReadContacts(access.rightsIn(of), site);
        return room(
                of.id(),
                of.title(),
                when(session.ordinal(), session.startsAt(), session.endsAt(), texts),
                contacts ? SiteView.of(site) : SiteView.withoutContacts(site),
                organiser(of.organiserUnitId(), session.heldOn(), texts),
                texts);
    }

    private String room(UUID classId, String title, String when, SiteView room, String organiser, ZaloTexts texts) {
        // The number first: where the line is too long, it is the name that is cut.
        String contact = joined(" – ", room.contactPhone(), room.contactName());
        return new ZaloNotice(
                        title,
                        when,
                        texts.room(joined(", ", room.name(), room.address())),
                        contact.isEmpty() ? organiser : texts.contact(contact),
                        texts.join(link(classId)))
                .text();
    }

    private static String when(ClassView view, ZaloTexts texts) {
        if (view.sessions().isEmpty()) {
            return null;
        }
        SessionView first = view.sessions().getFirst();
        String day = VietnameseFormat.date(day(first.startsAt()));
        return view.sessions().size() == 1
                ? texts.when(day, hour(first.startsAt()), hour(first.endsAt()))
                : texts.whenFirst(day, hour(first.startsAt()), view.sessions().size());
    }

    private static String when(int ordinal, Instant starts, Instant ends, ZaloTexts texts) {
        return texts.session(ordinal, VietnameseFormat.date(day(starts)), hour(starts), hour(ends));
    }

    private String organiser(Long unitId, LocalDate on, ZaloTexts texts) {
        String name = unitId == null
                ? texts.ministry()
                : units.findOn(unitId, on).map(UnitView::name).orElse("");
        return name.isEmpty() ? null : texts.organiser(name);
    }

    private LocalDate day(ClassView view) {
        return view.sessions().isEmpty()
                ? LocalDate.now(clock)
                : day(view.sessions().getFirst().startsAt());
    }

    private static LocalDate day(Instant at) {
        return at.atZone(VietnameseFormat.ZONE).toLocalDate();
    }

    private static String hour(Instant at) {
        return VietnameseFormat.time(at.atZone(VietnameseFormat.ZONE).toLocalTime());
    }

    private String link(UUID classId) {
        return config.publicAddress().resolve("/classes/" + classId).toString();
    }

    private static String joined(String between, String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static ZaloTexts texts(String language) {
        return MessageBundles.get(ZaloTexts.class, Localized.Literal.of(language));
    }
}
