package vn.ntm.training.course.joining;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.course.joining.NextStep.State;

class NextStepTest {

    private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final Instant START = Instant.parse("2026-12-10T01:00:00Z");
    private static final Instant BEFORE = Instant.parse("2026-12-06T03:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "DESK,OPEN,REGISTER,/registrations/new",
        "DESK,APPROVAL,ASK,/registrations/new",
        "DESK,LIST_ONLY,SEND_LIST,/lists",
        "CONTACT,OPEN,REGISTER,/registration",
        "CONTACT,APPROVAL,ASK,/registration",
        "CONTACT,LIST_ONLY,BY_LISTS,",
        "VISITOR,OPEN,BY_CONTACT,",
        "VISITOR,LIST_ONLY,BY_CONTACT,",
        "READER,OPEN,BY_CONTACT,",
        "UNINVITED,OPEN,UNINVITED,"
    })
    void while_registration_is_open_the_step_is_that_of_who_looks(
            Viewer viewer, RegistrationMode mode, State state, String path) {
        NextStep step = NextStep.of(ID, open(viewer, mode, 5));
        assertThat(step.state()).isEqualTo(state);
        assertThat(step.href()).isEqualTo(path == null ? null : "/classes/" + ID + path);
    }

    @ParameterizedTest
    @CsvSource({"DESK,WAITING_LIST", "CONTACT,WAITING_LIST", "VISITOR,BY_CONTACT_WAITING", "UNINVITED,UNINVITED"})
    void a_full_class_offers_its_waiting_list(Viewer viewer, State state) {
        assertThat(NextStep.of(ID, open(viewer, RegistrationMode.OPEN, 0)).state())
                .isEqualTo(state);
    }

    @Test
    void without_a_limit_a_class_is_never_full() {
        assertThat(NextStep.of(ID, open(Viewer.DESK, RegistrationMode.OPEN, null))
                        .state())
                .isEqualTo(State.REGISTER);
    }

    @Test
    void before_registration_opens_the_time_is_told_in_vietnam() {
        Instant opens = Instant.parse("2026-12-05T01:00:00Z");
        NextStep step = NextStep.of(
                ID,
                new Situation(
                        ClassStatus.PUBLISHED,
                        RegistrationMode.OPEN,
                        opens,
                        START,
                        5,
                        Viewer.DESK,
                        null,
                        opens.minusSeconds(1)));
        assertThat(step.state()).isEqualTo(State.NOT_YET);
        assertThat(step.href()).isNull();
        assertThat(step.hour() + " " + step.date()).isEqualTo("08:00 05/12/2026");
    }

    @Test
    void after_its_end_it_is_over_at_the_very_second_also_while_the_class_runs() {
        assertThat(at(ClassStatus.PUBLISHED, START.minusSeconds(1)).state()).isEqualTo(State.REGISTER);
        assertThat(at(ClassStatus.PUBLISHED, START).state()).isEqualTo(State.ENDED);
        assertThat(at(ClassStatus.PUBLISHED, START).at()).isEqualTo(START);
        assertThat(at(ClassStatus.RUNNING, START.plusSeconds(60)).state()).isEqualTo(State.RUNNING);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,DRAFT", "HELD,OVER", "CLOSED,OVER", "CANCELLED,CANCELLED"})
    void a_class_that_takes_nobody_says_so(ClassStatus status, State state) {
        NextStep step = at(status, BEFORE);
        assertThat(step.state()).isEqualTo(state);
        assertThat(step.href()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED,OWN_PLACE", "OFFERED,OWN_OFFER", "WAITING,OWN_WAITING", "PENDING,OWN_PENDING"})
    void who_is_on_the_list_is_led_to_the_own_trainings(OwnPlace.State own, State state) {
        NextStep step = own(ClassStatus.RUNNING, own);
        assertThat(step.state()).isEqualTo(state);
        assertThat(step.href()).isEqualTo("/my-trainings");
        assertThat(own(ClassStatus.CLOSED, own).state()).isEqualTo(State.OWN_OVER);
        assertThat(own(ClassStatus.CANCELLED, own).state()).isEqualTo(State.CANCELLED);
    }

    @ParameterizedTest
    @EnumSource(Viewer.class)
    void whoever_looks_there_is_a_step_in_every_state(Viewer viewer) {
        for (ClassStatus status : ClassStatus.values()) {
            for (RegistrationMode mode : RegistrationMode.values()) {
                assertThat(NextStep.of(ID, new Situation(status, mode, null, null, 0, viewer, null, BEFORE))
                                .state())
                        .isNotNull();
            }
        }
    }

    private static Situation open(Viewer viewer, RegistrationMode mode, Integer seatsLeft) {
        return new Situation(ClassStatus.PUBLISHED, mode, null, START, seatsLeft, viewer, null, BEFORE);
    }

    private static NextStep at(ClassStatus status, Instant now) {
        return NextStep.of(ID, new Situation(status, RegistrationMode.OPEN, null, START, 5, Viewer.DESK, null, now));
    }

    private static NextStep own(ClassStatus status, OwnPlace.State own) {
        return NextStep.of(ID, new Situation(status, RegistrationMode.OPEN, null, START, 5, Viewer.READER, own, START));
    }
}
