package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClassRightsTest {

    private static final boolean ANNOUNCED = true;
    private static final boolean DRAFT = false;

    @Test
    void a_stranger_sees_that_an_announced_class_is_there_and_nothing_more() {
        var rights = new ClassRights(ANNOUNCED, false, false, false, false, false);
        assertThat(rights.maySee()).isTrue();
        assertThat(rights.mayReadInFull()).isFalse();
        assertThat(rights.mayTakePart()).isFalse();
        assertThat(rights.mayRunSessions()).isFalse();
        assertThat(rights.mayChange()).isFalse();
    }

    @Test
    void a_draft_is_seen_neither_by_strangers_nor_by_those_whom_it_will_invite() {
        assertThat(new ClassRights(DRAFT, false, false, false, false, false).maySee())
                .isFalse();
        var invited = new ClassRights(DRAFT, false, false, false, false, true);
        assertThat(invited.maySee()).isFalse();
        assertThat(invited.mayTakePart()).isFalse();
    }

    @Test
    void an_invited_desk_takes_part_and_does_not_read_the_people_of_others() {
        var rights = new ClassRights(ANNOUNCED, false, false, false, false, true);
        assertThat(rights.mayTakePart()).isTrue();
        assertThat(rights.mayReadInFull()).isFalse();
        assertThat(rights.mayRunSessions()).isFalse();
        assertThat(rights.mayChange()).isFalse();
    }

    @Test
    void who_only_views_for_the_organiser_reads_everything_and_changes_nothing() {
        var rights = new ClassRights(DRAFT, true, false, false, false, false);
        assertThat(rights.maySee()).isTrue();
        assertThat(rights.mayReadInFull()).isTrue();
        assertThat(rights.mayTakePart()).isTrue();
        assertThat(rights.mayRunSessions()).isFalse();
        assertThat(rights.mayChange()).isFalse();
    }

    @Test
    void the_organiser_may_do_everything() {
        var rights = new ClassRights(DRAFT, true, true, false, false, false);
        assertThat(rights.mayReadInFull()).isTrue();
        assertThat(rights.mayRunSessions()).isTrue();
        assertThat(rights.mayChange()).isTrue();
    }

    @Test
    void its_own_trainer_runs_the_sessions_and_does_not_publish_or_cancel() {
        var rights = new ClassRights(DRAFT, false, false, true, true, false);
        assertThat(rights.maySee()).isTrue();
        assertThat(rights.mayReadInFull()).isTrue();
        assertThat(rights.mayRunSessions()).isTrue();
        assertThat(rights.mayChange()).isFalse();
    }

    @Test
    void a_trainer_who_may_only_view_does_not_hand_in_rolls() {
        var rights = new ClassRights(ANNOUNCED, false, false, true, false, false);
        assertThat(rights.mayReadInFull()).isTrue();
        assertThat(rights.mayRunSessions()).isFalse();
    }
}
