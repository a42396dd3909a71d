package vn.ntm.training.attendance.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** A class in which each sits behind a connection of their own, as a national one. */
@QuarkusTest
class ThousandsConnectedTest {

    private static final LocalDate DAY = LocalDate.of(2026, 8, 3);
    private static final int PEOPLE = 5_000;

    @Inject
    GivenRows rows;

    @Inject
    TestClock clock;

    @AfterEach
    void back_to_today() {
        clock.reset();
    }

    @Test
    void a_log_of_five_thousand_people_marks_and_counts_them_all_at_once_and_takes_them_back_so() {
        GivenClass held = rows.countingSessions(DAY);
        rows.execute(
                "update training_class set join_log_accepted = true, join_log_minutes = 30 where id = ?", held.id());
        register(held);
        clock.set(held.duringFirstSession().plus(Duration.ofHours(4)));
        String api = "/api/sessions/" + held.session() + "/connection-logs";
        String log = given().contentType(ContentType.MULTIPART)
                .multiPart("file", "log.csv", LogFixtures.utf8(log()), "text/csv")
                .post(api)
                .then()
                .statusCode(201)
                .extract()
                .path("log.id");

        long started = System.nanoTime();
        given().post(api + "/" + log + "/confirmation").then().statusCode(200);
        Duration taken = Duration.ofNanos(System.nanoTime() - started);

        assertThat(counted(held)).isEqualTo(PEOPLE);
        assertThat(tally(held)).isEqualTo(PEOPLE);
        // One by one it takes minutes; so far apart that a slow machine fails nobody.
        assertThat(taken).isLessThan(Duration.ofSeconds(40));
        given().delete(api + "/" + log).then().statusCode(204);
        assertThat(counted(held)).isZero();
        assertThat(tally(held)).isZero();
    }

    /** One is registered as usual; the others are like that one. */
    private void register(GivenClass held) {
        UnitPath commune = rows.unit("N34", "15", DAY);
        var first = held.registered("Học viên Một", commune, CadreLevel.COMMUNE, null);
        rows.execute("""
                with person as (
                  insert into trainee (id, full_name, roster_name, folded_name, gender, cadre_level, created_at)
                  select uuidv7(), 'Học viên ' || word, word || ' học viên', 'hoc vien ' || word, 'FEMALE', 'COMMUNE', t.created_at
                  from (select translate(cast(n as text), '0123456789', 'abcdefghij') as word from generate_series(1, ?) n) w
                  cross join (select created_at from trainee t join registration r on r.trainee_id = t.id where r.id = ?) t
                  returning id)
                insert into registration (id, class_id, trainee_id, status, unit_id, commune_id, district_id, province_id,
                  unit_path, cadre_level, source, registered_at)
                select uuidv7(), r.class_id, person.id, 'CONFIRMED', r.unit_id, r.commune_id, r.district_id, r.province_id,
                  r.unit_path, r.cadre_level, r.source, r.registered_at
                from registration r cross join person where r.id = ?
                """, PEOPLE - 1, first, first);
    }

    private static String log() {
        StringBuilder log =
                new StringBuilder("Name (original name),Email,Join time,Leave time,Duration (minutes),Guest\n");
        log.append(row("Một"));
        for (int n = 1; n < PEOPLE; n++) {
            StringBuilder word = new StringBuilder();
            String.valueOf(n).chars().forEach(digit -> word.append((char) (digit - '0' + 'a')));
            log.append(row(word.toString()));
        }
        return log.toString();
    }

    private static String row(String word) {
        return "Học viên " + word + ",,08/03/2026 08:00:00 AM,08/03/2026 10:00:00 AM,120,Yes\n";
    }

    private long counted(GivenClass held) {
        return rows.number(
                "select count(*) from participation where class_id = ? and counted_until is null", held.id());
    }

    private long tally(GivenClass held) {
        return rows.number(
                "select coalesce(sum(count), 0) from tally where class_id = ? and basis = 'PARTICIPATION'", held.id());
    }
}
