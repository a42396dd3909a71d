package vn.ntm.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import vn.ntm.training.shared.input.IfMatch;
import vn.ntm.training.shared.input.MergePatch;
import vn.ntm.training.shared.problem.RuleViolation;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.Units;

@QuarkusTest
class ClassPlanningTest {

    private static final Instant EIGHT = Instant.parse("2026-09-10T01:00:00Z");
    private static final Instant ELEVEN = Instant.parse("2026-09-10T04:00:00Z");

    @Inject
    ClassPlanning planning;

    @Inject
    SessionPlanning sessions;

    @Inject
    SitePlanning sites;

    @Inject
    TrainingClasses classes;

    @Inject
    Units units;

    @Inject
    MergePatch mergePatch;

    @Inject
    ObjectMapper mapper;

    @Inject
    EntityManager entityManager;

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

    @Test
    void the_capacity_cannot_sink_below_the_seats_that_are_taken() {
        UUID id = planning.create(ClassInput.titled("Lớp 20 chỗ").seats(20).build())
                .id();
        take(id, 12);

        assertThatThrownBy(() -> planning.edit(id, IfMatch.ANY, patch("{\"capacity\": 11}")))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("class.capacity-below-taken");
        planning.edit(id, IfMatch.ANY, patch("{\"capacity\": 12}"));
        planning.edit(id, IfMatch.ANY, patch("{\"capacity\": null}"));

        assertThat(capacityOfSeats(id)).isNull();
    }

    @Test
    void two_edits_at_once_lose_nothing_of_each_other() throws Exception {
        UUID id = planning.create(ClassInput.titled("Cùng sửa").build()).id();
        var start = new CyclicBarrier(2);
        try (var executor = Executors.newFixedThreadPool(2)) {
            var title = executor.submit(() -> {
                start.await();
                return planning.edit(id, IfMatch.ANY, patch("{\"title\": \"Tên mới\"}"));
            });
            var capacity = executor.submit(() -> {
                start.await();
                return planning.edit(id, IfMatch.ANY, patch("{\"capacity\": 30}"));
            });
            title.get();
            capacity.get();
        }

        TrainingClass found = classes.require(id);
        assertThat(found.title()).isEqualTo("Tên mới");
        assertThat(found.capacity()).isEqualTo(30);
        assertThat(capacityOfSeats(id)).isEqualTo(30);
    }

    @Test
    void a_site_where_somebody_registered_is_not_removed() {
        UUID id = planning.create(ClassInput.titled("Có người đăng ký")
                        .session(EIGHT, ELEVEN)
                        .build())
                .id();
        LocalDate day = LocalDate.of(2026, 9, 10);
        Site site =
                sites.addSite(id, SiteInput.of(units.provincesOn(day).getFirst().id(), "Phòng họp"));
        register(id, site.id());

        assertThatThrownBy(() -> sites.remove(site.id(), IfMatch.ANY))
                .isInstanceOf(RuleViolation.class)
                .hasMessage("site.in-use");
    }

    private UnaryOperator<ClassInput> patch(String json) {
        try {
            return mergePatch.change((ObjectNode) mapper.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private void take(UUID classId, int seats) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("update class_seats set taken = :seats where class_id = :class")
                .setParameter("seats", seats)
                .setParameter("class", classId)
                .executeUpdate());
    }

    private Object capacityOfSeats(UUID classId) {
        return entityManager
                .createNativeQuery("select capacity from class_seats where class_id = :class")
                .setParameter("class", classId)
                .getSingleResult();
    }

    /** What another subject would write. */
    private void register(UUID classId, UUID siteId) {
        QuarkusTransaction.requiringNew().run(() -> entityManager
                .createNativeQuery("""
                        with t as (
                          insert into trainee (full_name, roster_name, folded_name, cadre_level, created_at)
                          values ('Người Thử', 'Thử Người', 'nguoi thu', 'COMMUNE', '2026-08-03') returning id)
                        insert into registration (class_id, trainee_id, site_id, status, cadre_level, source, registered_at)
                        select :class, t.id, :site, 'CONFIRMED', 'COMMUNE', 'SINGLE', '2026-08-03' from t""")
                .setParameter("class", classId)
                .setParameter("site", siteId)
                .executeUpdate());
    }
}
