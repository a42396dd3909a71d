package vn.ntm.training.attendance.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.ntm.training.account.AccountConfig;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.ClassRights;
import vn.ntm.training.course.ClassView;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.qr.QrCode;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Puts together the list that a room signs. */
@ApplicationScoped
class SignInSheets {

    private static final ClassRights NOBODY = new ClassRights(true, false, false, false, false, false);
    private static final int FEWEST_EMPTY_ROWS = 5;
    private static final int EMPTY_SHEET = 20;
    private static final int MOST_EMPTY_ROWS = 40;
    private static final int ONE_IN = 10;
    private static final int DOTS = 8;

    @Inject
    org.hibernate.Session database;

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Units units;

    @Inject
    AccountConfig config;

    /** @throws NotFound also when the room is not one of the session's class */
    SignInSheet of(UUID sessionId, UUID siteId) {
        Session session = sessions.require(sessionId);
        Site site = sites.require(siteId);
        TrainingClass trainingClass = session.trainingClass();
        if (!site.classId().equals(trainingClass.id())) {
            throw new NotFound("site", siteId);
        }
        // What is printed of the class is what everybody may know of it.
        ClassView facts = ClassView.of(trainingClass, null, NOBODY);
        List<SignInSheet.Person> people = people(siteId);
        return new SignInSheet(
                ClassHead.of(trainingClass),
                organiser(trainingClass),
                new SignInSheet.Document(facts.documentNumber(), facts.documentDate()),
                room(session, SiteView.of(site)),
                people,
                IntStream.rangeClosed(people.size() + 1, people.size() + emptyRows(people.size()))
                        .boxed()
                        .toList(),
                Base64.getEncoder()
                        .encodeToString(QrCode.png(address(sessionId, siteId).toString(), DOTS)));
    }

    /**
     * Where the code on the sheet leads: the page of the roll, which asks whoever comes to sign in, and opens by itself for a
     * browser in which the personal link of the room was opened. Never the link: the sheet lies on a table in front of all.
     */
    private URI address(UUID sessionId, UUID siteId) {
        return config.publicAddress().resolve(new LinkSubject.Roll(sessionId, siteId).page());
    }

    private static SignInSheet.Room room(Session session, SiteView site) {
        return new SignInSheet.Room(
                site.name(),
                site.address(),
                site.contactName(),
                session.ordinal(),
                session.startsAt(),
                session.endsAt());
    }

    private String organiser(TrainingClass trainingClass) {
        Long unit = trainingClass.organiserUnitId();
        return unit == null
                ? null
                : units.findOn(unit, trainingClass.referenceDate())
                        .map(UnitView::path)
                        .orElse("");
    }

    /** One more for every ten who are expected. */
    private static int emptyRows(int people) {
        return people == 0 ? EMPTY_SHEET : Math.clamp(people / ONE_IN, FEWEST_EMPTY_ROWS, MOST_EMPTY_ROWS);
    }

    private List<SignInSheet.Person> people(UUID siteId) {
        return database.createNativeQuery("""
                        select t.full_name, t.gender, t.birth_year, t.position, t.organisation, r.unit_path
                        from registration r
                        join trainee t on t.id = r.trainee_id
                        where r.site_id = :site and r.status = 'CONFIRMED'
                        order by t.roster_name, t.full_name, r.id
                        """, Row.class).setParameter("site", siteId).getResultList().stream()
                .map(Row::person)
                .toList();
    }

    record Row(String fullName, String gender, Integer birthYear, String position, String organisation, String unit) {

        SignInSheet.Person person() {
            var told = gender == null ? null : Gender.valueOf(gender);
            return new SignInSheet.Person(fullName, told, birthYear, position, organisation, unit);
        }
    }
}
