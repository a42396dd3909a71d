package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;

@QuarkusTest
class ClassPlanningTest {

    private static final Instant EIGHT = Instant.parse("2026-09-10T01:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-09-10T04:00:00Z");

    @Inject
    ClassPlanning planning;

    @Inject
    SessionPlanning sessions;

    @Inject
    TrainingClasses classes;

    @Test
    void a_class_is_drawn_up_published_and_found_again() {
        var created = planning.create(ClassInput.titled("Lớp về tiêu chí NTM")
                .inviting(Set.of(), CadreLevel.COMMUNE)
                .seats(20)
                .session(EIGHT, ELEVEN)
                .build());
        sessions.addSession(created.id(), SessionInput.of(EIGHT.plusSeconds(86_400), ELEVEN.plusSeconds(86_400)));

        planning.publish(created.id());

        TrainingClass found = classes.require(created.id());
        assertThat(found.code()).matches("LH-2026-\\d{4}");
        assertThat(found.status()).isEqualTo(ClassStatus.PUBLISHED);
        assertThat(found.audienceLevels()).containsExactly(CadreLevel.COMMUNE);
        assertThat(found.sessions()).extracting(Session::ordinal).containsExactly(1, 2);
        assertThat(found.referenceDate()).isEqualTo(LocalDate.of(2026, 9, 10));
        assertThat(found.capacity()).isEqualTo(20);
    }

    @Test
    void a_class_without_a_session_is_not_published() {
        var created = planning.create(ClassInput.titled("Lớp chưa có buổi").build());

        assertThatThrownBy(() -> planning.publish(created.id()))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("class.no-session");
    }
}
