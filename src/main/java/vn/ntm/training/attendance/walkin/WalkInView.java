package vn.ntm.training.attendance.walkin;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.ntm.training.course.ClassHead;
import vn.ntm.training.course.Session;
import vn.ntm.training.course.Sessions;
import vn.ntm.training.course.Site;
import vn.ntm.training.course.Sites;
import vn.ntm.training.registration.RegistrationForm;
import vn.ntm.training.shared.page.FormErrors;
import vn.ntm.training.shared.problem.NotFound;
import vn.ntm.training.shared.problem.ProblemTexts;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.trainee.Gender;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** Puts together the page on which somebody is added to the roll of a room. */
@ApplicationScoped
class WalkInView {

    @Inject
    Sessions sessions;

    @Inject
    Sites sites;

    @Inject
    Units units;

    @Inject
    Clock clock;

    /** Which room in which session. */
    public record Room(UUID sessionId, UUID siteId, String name, int ordinal, Instant startsAt, Instant endsAt) {

        public String roll() {
            return "/sessions/" + sessionId + "/sites/" + siteId + "/roll";
        }
    }

    /**
     * @param elsewhere the room in which the person has a place, to be asked about; null when there is nothing to ask
     * @param closed why nobody can be added now; null when somebody can
     */
    record NewWalkIn(
            ClassHead trainingClass,
            Room room,
            RegistrationForm form,
            List<Gender> genders,
            List<CadreLevel> levels,
            String elsewhere,
            String closed,
            FormErrors errors)
            implements TemplateInstance {}

    /** Of the unit of the room, where most of those who sit in it come from. */
    NewWalkIn empty(UUID sessionId, UUID siteId, HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        Site site = sites.require(siteId);
        String level = units.findOn(site.unitId(), session.trainingClass().referenceDate())
                .map(UnitView::level)
                .map(Enum::name)
                .orElse("");
        RegistrationForm form = RegistrationForm.empty().at(String.valueOf(site.unitId()), level);
        return of(sessionId, siteId, form, FormErrors.NONE, headers);
    }

    NewWalkIn of(UUID sessionId, UUID siteId, RegistrationForm form, FormErrors errors, HttpHeaders headers) {
        return page(sessionId, siteId, form, null, errors, headers);
    }

    NewWalkIn askWhether(UUID sessionId, UUID siteId, RegistrationForm form, UUID otherRoom, HttpHeaders headers) {
        return page(sessionId, siteId, form, sites.require(otherRoom).name(), FormErrors.NONE, headers);
    }

    private NewWalkIn page(
            UUID sessionId,
            UUID siteId,
            RegistrationForm form,
            String elsewhere,
            FormErrors errors,
            HttpHeaders headers) {
        Session session = sessions.require(sessionId);
        Site site = sites.require(siteId);
        if (!site.classId().equals(session.trainingClass().id())) {
            throw new NotFound("site", siteId);
        }
        return new NewWalkIn(
                ClassHead.of(session.trainingClass()),
                new Room(sessionId, siteId, site.name(), session.ordinal(), session.startsAt(), session.endsAt()),
                form.seeking() && !form.unitIdQuery().isBlank() ? form.at("", form.cadreLevel()) : form,
                List.of(Gender.values()),
                Arrays.stream(CadreLevel.values())
                        .filter(level -> level != CadreLevel.CENTRAL)
                        .toList(),
                elsewhere,
                closed(session, headers),
                errors);
    }

    private String closed(Session session, HttpHeaders headers) {
        return ProblemTexts.of(Language.chosen(headers).locale())
                .refusal(() -> session.trainingClass().checkRollOpen(session, clock.instant()));
    }
}
