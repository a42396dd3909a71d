package vn.ntm.training.reminder.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.ntm.training.attendance.objection.ObjectionAnswered;
import vn.ntm.training.attendance.objection.ObjectionRaised;
import vn.ntm.training.registration.invitation.InvitedUnitsReminded;
import vn.ntm.training.registration.list.PeopleListed;
import vn.ntm.training.registration.reservation.SeatsToBeNamed;

/** Tells desks, and the people of lists, what happened, in the transaction in which it did. */
@ApplicationScoped
class DeskMessages {

    @Inject
    DeskQueue queue;

    void on(@Observes InvitedUnitsReminded told) {
        queue.listsNotSent(told.classId(), told.unitIds(), "HAND:" + told.at());
    }

    void on(@Observes SeatsToBeNamed told) {
        queue.seatsToBeNamed(told.reservationId(), told.classId(), told.unitId(), told.nameUntil());
    }

    void on(@Observes ObjectionRaised told) {
        queue.objectionRaised(told.classId());
    }

    void on(@Observes ObjectionAnswered told) {
        queue.objectionAnswered(told.objectionId(), told.accepted());
    }

    void on(@Observes PeopleListed told) {
        if (!told.registrationIds().isEmpty()) {
            queue.peopleListed(told.classId(), told.registrationIds());
        }
    }
}
