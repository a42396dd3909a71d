package vn.ntm.training.course.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.shared.text.VietnameseFormat;

/**
 * The one button of a class for whoever wants to attend: its text is the state.
 *
 * @param href where it leads; null: there is nothing to do, and the state says why
 * @param at the time that the state speaks of; null: of none
 */
public record NextStep(State state, String href, Instant at) {

    /** What can be done, or why nothing can. */
    public enum State {
        CANCELLED,
        OVER,
        OWN_OVER,
        OWN_PLACE,
        OWN_OFFER,
        OWN_WAITING,
        OWN_PENDING,
        DRAFT,
        NOT_YET,
        ENDED,
        RUNNING,
        UNINVITED,
        BY_LISTS,
        SEND_LIST,
        REGISTER,
        ASK,
        WAITING_LIST,
        BY_CONTACT,
        BY_CONTACT_WAITING
    }

    private static final String MINE = "/my-trainings";

    static NextStep of(UUID classId, Situation now) {
        if (now.status() == ClassStatus.CANCELLED) {
            return closed(State.CANCELLED);
        }
        if (now.own() != null) {
            return new NextStep(now.isOver() ? State.OWN_OVER : own(now.own()), MINE, null);
        }
        if (now.isOver()) {
            return closed(State.OVER);
        }
        if (now.status() == ClassStatus.DRAFT) {
            return closed(State.DRAFT);
        }
        if (now.isNotYetOpen()) {
            return new NextStep(State.NOT_YET, null, now.opensAt());
        }
        if (now.isPastEnd()) {
            return now.status() == ClassStatus.RUNNING
                    ? closed(State.RUNNING)
                    : new NextStep(State.ENDED, null, now.endsAt());
        }
        return open("/classes/" + classId, now);
    }

    private static State own(OwnPlace.State own) {
        return switch (own) {
            case CONFIRMED -> State.OWN_PLACE;
            case OFFERED -> State.OWN_OFFER;
            case WAITING -> State.OWN_WAITING;
            case PENDING -> State.OWN_PENDING;
        };
    }

    private static NextStep open(String page, Situation now) {
        boolean byLists = now.mode() == RegistrationMode.LIST_ONLY;
        return switch (now.viewer()) {
            case VISITOR, READER -> closed(now.isFull() ? State.BY_CONTACT_WAITING : State.BY_CONTACT);
            case UNINVITED -> closed(State.UNINVITED);
            case CONTACT -> byLists ? closed(State.BY_LISTS) : register(page + "/registration", now);
            case DESK ->
                byLists
                        ? new NextStep(State.SEND_LIST, page + "/lists", null)
                        : register(page + "/registrations/new", now);
        };
    }

    private static NextStep register(String href, Situation now) {
        if (now.mode() == RegistrationMode.APPROVAL) {
            return new NextStep(State.ASK, href, null);
        }
        return new NextStep(now.isFull() ? State.WAITING_LIST : State.REGISTER, href, null);
    }

    private static NextStep closed(State state) {
        return new NextStep(state, null, null);
    }

    /** Of {@link #at}, for the text; empty where it speaks of no time. */
    public String hour() {
        return at == null
                ? ""
                : VietnameseFormat.time(at.atZone(VietnameseFormat.ZONE).toLocalTime());
    }

    /** The same. */
    public String date() {
        return at == null ? "" : VietnameseFormat.date(LocalDate.ofInstant(at, VietnameseFormat.ZONE));
    }

    /** Whether signing in may open more. */
    public boolean isForContacts() {
        return state == State.BY_CONTACT || state == State.BY_CONTACT_WAITING;
    }
}
