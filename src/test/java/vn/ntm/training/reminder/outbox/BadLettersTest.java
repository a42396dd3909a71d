package vn.ntm.training.reminder.outbox;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.reminder.MessageKind;
import vn.ntm.training.reminder.channel.ScriptedMailServer;
import vn.ntm.training.reminder.channel.TestGateway;
import vn.ntm.training.reminder.channel.TestTerms;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.unit.CadreLevel;

/** Data that cannot be written to, from its row to the board: it is shown there, and the other messages go on. */
@QuarkusTest
class BadLettersTest {

    private static final List<String> NO_ADDRESSES = List.of(
            "không có", "a@", "a@b@c", "a b@xa.example.vn", "a@xa.example.vn\r\nRCPT TO:<b@xa.example.vn>", "", "@");

    @Inject
    Outbox outbox;

    @Inject
    Sending sending;

    @Inject
    GivenRows rows;

    private ScriptedMailServer server;
    private GivenClass about;

    @BeforeEach
    void start() throws IOException {
        server = new ScriptedMailServer(ScriptedMailServer::well);
        about = rows.classOn(LocalDate.of(2026, 8, 20));
        rows.execute("delete from message");
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
    }

    @Test
    void addresses_that_are_none_stand_on_the_board_and_the_others_get_their_mail() throws Exception {
        queue("first@xa.example.vn");
        NO_ADDRESSES.forEach(this::queue);
        queue("last@xa.example.vn");
        sending.drain(TestTerms.channel(server.port(), 2));
        assertThat(server.mails).hasSize(2);
        requireOnTheBoard(NO_ADDRESSES.size(), "mail.no-address", "Địa chỉ thư điện tử không hợp lệ");
    }

    /** SMTP has bytes only: cut down to them, an address with accents would be the one of somebody else. */
    @Test
    void an_address_with_accents_is_nobody_elses() throws Exception {
        queue("hũu@xa.example.vn");
        queue("hữu@xa.example.vn");
        queue("a@xã.example.vn");
        sending.drain(TestTerms.channel(server.port(), 1));
        assertThat(server.mails).isEmpty();
        requireOnTheBoard(3, "mail.no-address", "Địa chỉ thư điện tử không hợp lệ");
    }

    @Test
    void line_ends_in_names_and_titles_begin_no_header_and_no_mail() throws Exception {
        UUID trainee = queue("a@xa.example.vn");
        queue("b@xa.example.vn");
        rows.execute(
                "update trainee set full_name = ? where id = ?",
                "An\r\nBcc: x@xa.example.vn\r\n\r\n.\r\nMAIL FROM:<y@xa.example.vn>",
                trainee);
        rows.execute(
                "update training_class set title = ? where id = ?",
                "Lớp\r\nBcc: z@xa.example.vn\n\n.\nQUIT\u2028\u0007",
                about.id());
        sending.drain(TestTerms.channel(server.port(), 1));
        assertThat(server.mails).hasSize(2).allSatisfy(mail -> {
            String headers = mail.substring(0, mail.indexOf("\n\n"));
            assertThat(headers).doesNotContainPattern("(?im)^(bcc|mail from)").containsOnlyOnce("\nTo: ");
        });
        given().get("/api/messages?status=SENT&class=" + about.code()).then().body("total", equalTo(2));
    }

    @Test
    void a_gateway_that_answers_with_a_page_stands_on_the_board_and_the_others_go_on() throws Exception {
        UUID unlucky = toTelephone("+84912000001");
        toTelephone("+84912000002");
        queue("a@xa.example.vn");
        try (var gateway = new TestGateway(posted -> posted.contains("+84912000001")
                ? "<!doctype html><html><body>Đăng nhập</body></html>"
                : "{\"accepted\":true}")) {
            sending.drain(gateway.channel());
        }
        sending.drain(TestTerms.channel(server.port(), 1));
        assertThat(server.mails).hasSize(1);
        given().get("/api/messages?status=SENT&class=" + about.code()).then().body("total", equalTo(2));
        requireOnTheBoard(1, "gateway.answer", "Cổng tin nhắn trả lời không đúng thỏa thuận");
        assertThat(rows.id("select trainee_id from message where status = 'FAILED'"))
                .isEqualTo(unlucky);
    }

    private void requireOnTheBoard(int messages, String error, String told) {
        given().get("/api/messages?status=FAILED&class=" + about.code())
                .then()
                .body("total", equalTo(messages))
                .body("items.error", everyItem(equalTo(error)));
        given().header("Accept", "text/html")
                .get("/messages?status=FAILED&class=" + about.code())
                .then()
                .statusCode(200)
                .body(containsString(told));
    }

    private UUID toTelephone(String phone) {
        UUID trainee = queue(null);
        rows.execute("update trainee set phone = ? where id = ?", phone, trainee);
        rows.execute("update message set channel = 'SMS' where trainee_id = ?", trainee);
        return trainee;
    }

    private UUID queue(String email) {
        UUID trainee = rows.trainee("Người Nhận Tin", "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set email = ? where id = ?", email, trainee);
        var message =
                new NewMessage(MessageKind.REGISTRATION_CONFIRMED, trainee, about.id(), null, null, "a", null, null);
        QuarkusTransaction.requiringNew().run(() -> outbox.queue(message));
        return trainee;
    }
}
