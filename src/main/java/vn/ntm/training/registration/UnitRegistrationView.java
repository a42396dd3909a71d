package vn.ntm.training.registration;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.ntm.training.account.link.LinkSenders;
import vn.ntm.training.account.link.LinkSenders.Sender;
import vn.ntm.training.account.scope.LinkSubject;
import vn.ntm.training.account.scope.SignedLink;
import vn.ntm.training.audit.Audit;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.SiteView;
import vn.ntm.training.course.Sites;
import vn.ntm.training.course.TrainingClass;
import vn.ntm.training.course.TrainingClasses;
import vn.ntm.training.registration.ClassRegistrationsResource.Read;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.paging.Page;
import vn.ntm.training.shared.paging.Paging;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;

/** Gathers what the contact of a unit sees of a class: its facts, the form, and the unit's own people. */
@ApplicationScoped
class UnitRegistrationView {

    @Inject
    UnitContact contact;

    @Inject
    RegistrationList list;

    @Inject
    Admission admission;

    @Inject
    TrainingClasses classes;

    @Inject
    Sites sites;

    @Inject
    LinkSenders senders;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * @param starts null while there is no session
     * @param closes until when people can be registered; null: until the class begins
     * @param units the unit of the link and what lies below it
     * @param rooms where its people sit; none when there are many
     * @param closed why nobody can be registered now; null when somebody can
     */
    record UnitRegistration(
            ClassHead trainingClass,
            Instant starts,
            Instant closes,
            int sessions,
            Sender sender,
            List<UnitView> units,
            List<SiteView> rooms,
            RegistrationForm form,
            List<Gender> genders,
            List<CadreLevel> levels,
            Page<Row> rows,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    /**
     * One of the unit's people; without telephone and birth year, which nobody needs who checks a list of names.
     *
     * @param site name of the room, null while none is told
     */
    public record Row(RegistrationView registration, String site, String tone, boolean mayCancel) {}

    UnitRegistration of(
            SignedLink link,
            LinkSubject.Registration subject,
            RegistrationForm form,
            FormErrors errors,
            Paging paging,
            HttpHeaders headers) {
        TrainingClass trainingClass = classes.require(subject.classId());
        List<UnitView> units = contact.units(trainingClass, subject.unitId());
        return new UnitRegistration(
                ClassHead.of(trainingClass),
                trainingClass.firstStart(),
                trainingClass.registrationClosesAt(),
                trainingClass.sessions().size(),
                senders.of(link.id()).orElse(null),
                units,
                contact.rooms(trainingClass, subject.unitId()),
                form,
                List.of(Gender.values()),
                contact.levels(units),
                rows(trainingClass, subject, paging),
                closed(trainingClass, headers),
                errors);
    }

    /** What was sent; of a unit without others below it, whatever the form said of the unit. */
    RegistrationForm readForm(LinkSubject.Registration subject, MultivaluedMap<String, String> sent) {
        RegistrationForm form = RegistrationForm.of(sent);
        List<UnitView> units = contact.units(classes.require(subject.classId()), subject.unitId());
        boolean preset = units.size() == 1 && form.unitId().isBlank();
        return form.inUnit(preset ? String.valueOf(subject.unitId()) : form.unitId());
    }

    /** @throws NotFound for what cannot be the id of a registration */
    static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFound("registration", "");
        }
    }

    private Page<Row> rows(TrainingClass trainingClass, LinkSubject.Registration subject, Paging paging) {
        Page<RegistrationView> page =
                list.page(subject.classId(), RegistrationFilter.ofUnit(subject.unitId()), List.of(), paging);
        if (!page.items().isEmpty()) {
            audit.recordReading(
                    "registrations.read",
                    "class",
                    subject.classId(),
                    new Read(page.page(), page.items().size()));
        }
        Set<String> actors = contact.actors(subject);
        Set<UUID> ids = page.items().stream()
                .map(RegistrationView::siteId)
                .filter(id -> id != null)
                .collect(Collectors.toSet());
        Map<UUID, String> rooms = ids.isEmpty()
                ? Map.of()
                : sites.list("id in ?1", ids).stream().collect(Collectors.toMap(Site::id, Site::name));
        return page.map(row -> new Row(
                row,
                row.siteId() == null ? null : rooms.get(row.siteId()),
                RegistrationRow.tone(row.status()),
                contact.mayCancel(row, trainingClass, actors)));
    }

    private String closed(TrainingClass trainingClass, HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> admission.requireOpen(trainingClass, clock.instant()));
    }
}
