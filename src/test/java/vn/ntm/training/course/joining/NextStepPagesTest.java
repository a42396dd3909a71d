package vn.ntm.training.course.joining;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.link.GivenLinks;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.SentByNobody;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.support.Visitor;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** The page of a class, as those see it who may want to attend. */
@QuarkusTest
@SentByNobody
class NextStepPagesTest {

    @Inject
    GivenLinks links;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    private GivenClass held;
    private UnitPath commune;

    @BeforeEach
    void a_class_of_next_week() {
        held = links.aClass().status("PUBLISHED");
        commune = rows.path(links.commune(0, 0).id(), GivenLinks.TODAY);
        clock.set(held.duringFirstSession().minus(Duration.ofDays(7)));
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void a_visitor_reads_that_the_contact_registers_and_finds_no_other_primary_button() {
        Element button = only(Visitor.STRANGER.get(page()).page());
        assertThat(button.text()).isEqualTo("Đăng ký qua đầu mối của xã");
        assertThat(button.hasAttr("disabled")).isTrue();
        assertThat(button.attr("aria-describedby")).isEqualTo("next-why");
        assertThat(Visitor.STRANGER.get(page()).page().select("#next-why").text())
                .contains("Người đầu mối");
        assertThat(Visitor.STRANGER.get(page()).leads("/sign-in?to=" + page())).isTrue();
    }

    @Test
    void the_desk_of_a_commune_registers_and_of_a_full_class_joins_the_queue() {
        var desk = Visitor.of(users.with(GrantInput.of(Role.COMMUNE_DESK, commune.lowest())));
        Element button = only(desk.get(page()).page());
        assertThat(button.text()).isEqualTo("Đăng ký");
        assertThat(button.attr("href")).isEqualTo(page() + "/registrations/new");
        rows.execute("update training_class set capacity = 1 where id = ?", held.id());
        rows.execute("update class_seats set capacity = 1, taken = 1 where class_id = ?", held.id());
        assertThat(only(desk.get(page()).page()).text()).isEqualTo("Vào danh sách chờ (còn 0 chỗ)");
    }

    @Test
    void the_contact_with_a_link_is_led_to_the_form_of_the_link() {
        var contact = GivenLinks.by(links.path(GivenLinks.registration(held.id(), commune.lowest())));
        Element button = only(Jsoup.parse(contact.header("Accept-Language", "vi")
                .accept("text/html")
                .get(page())
                .asString()));
        assertThat(button.attr("href")).isEqualTo(page() + "/registration");
    }

    @Test
    void who_has_a_place_is_led_to_it_by_account_and_by_link() {
        UUID registration = held.registered("Lê Thị Có Chỗ", commune, CadreLevel.COMMUNE, null);
        UUID trainee = rows.id("select trainee_id from registration where id = ?", registration);
        var account = users.with(GrantInput.of(Role.TRAINEE));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_by, linked_at) values (?, ?, 'test', now())",
                account.id(),
                trainee);
        Element button = only(Visitor.of(account).get(page()).page());
        assertThat(button.text()).isEqualTo("Đã đăng ký – xem chỗ của tôi");
        assertThat(button.attr("href")).isEqualTo("/my-trainings");
        var byLink = GivenLinks.by(links.path(GivenLinks.trainings(trainee)));
        assertThat(only(Jsoup.parse(byLink.accept("text/html").get(page()).asString()))
                        .attr("href"))
                .isEqualTo("/my-trainings");
    }

    @Test
    void the_time_when_registration_opens_stands_in_the_button() {
        rows.execute(
                "update training_class set registration_opens_at = ? where id = ?",
                java.sql.Timestamp.from(Instant.parse("2026-08-02T01:00:00Z")),
                held.id());
        assertThat(only(Visitor.STRANGER.get(page()).page()).text()).isEqualTo("Mở đăng ký từ 08:00 ngày 02/08/2026");
    }

    @Test
    void a_class_that_is_over_or_cancelled_says_so() {
        held.status("CLOSED");
        assertThat(only(Visitor.STRANGER.get(page()).page()).text()).isEqualTo("Lớp đã kết thúc");
        held.status("CANCELLED");
        assertThat(only(Visitor.STRANGER.get(page()).page()).text()).isEqualTo("Lớp đã bị hủy");
    }

    private static Element only(org.jsoup.nodes.Document page) {
        Elements buttons = page.select("main .btn-primary:not(details .btn-primary):not(form .btn-primary)");
        assertThat(buttons).hasSize(1);
        return buttons.first();
    }

    private String page() {
        return "/classes/" + held.id();
    }
}
