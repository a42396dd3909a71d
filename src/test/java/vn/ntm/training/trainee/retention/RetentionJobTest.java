package vn.ntm.training.trainee.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.trainee.GivenPeople;
import vn.ntm.training.trainee.GivenPeople.Area;
import vn.ntm.training.unit.CadreLevel;

/** The clock stands five years after 2010, a time in which no other test has people. */
@QuarkusTest
class RetentionJobTest {

    private static final LocalDate LAST_CLASS = LocalDate.of(2010, 6, 1);
    private static final Instant BEFORE = Instant.parse("2015-05-31T00:00:00Z");
    private static final Instant AFTER = Instant.parse("2015-06-02T00:00:00Z");

    @Inject
    RetentionJob job;

    @Inject
    GivenPeople people;

    @Inject
    GivenUsers users;

    @Inject
    GivenRows rows;

    @Inject
    Session database;

    @Inject
    Clock clock;

    private Area area;

    @BeforeEach
    void an_area() {
        area = people.area(15);
    }

    @AfterEach
    void put_the_clock_back() {
        ((TestClock) clock).reset();
        rows.execute("update trainee set phone = null where created_at < '2012-01-01'");
    }

    @Test
    void contact_and_sealed_data_goes_when_the_period_is_over_and_not_a_day_before() {
        UUID person = person();
        trained(person, LAST_CLASS);
        rows.execute(
                "insert into trainee_citizen_id (trainee_id, sealed, fingerprint, told_at) values (?, '', '', now())",
                person);
        rows.execute("insert into trainee_ethnicity (trainee_id, sealed, told_at) values (?, '', now())", person);

        ((TestClock) clock).set(BEFORE);
        assertThat(job.eraseOutdated()).isZero();
        assertThat(isReachable(person)).isTrue();

        ((TestClock) clock).set(AFTER);
        assertThat(job.eraseOutdated()).isOne();
        assertThat(isReachable(person)).isFalse();
        assertThat(rows.number("""
                        select (select count(*) from trainee_citizen_id where trainee_id = ?)
                          + (select count(*) from trainee_ethnicity where trainee_id = ?)""", person, person)).isZero();
        assertThat(rows.number(
                        "select count(*) from trainee where id = ? and full_name like 'Nguyễn%' and birth_year = 1960",
                        person))
                .as("name and figures stay")
                .isOne();
        assertThat(rows.number(
                        "select count(*) from audit_entry where subject_id = ? and action = 'trainee.outdated-erased'",
                        person.toString()))
                .isOne();
        assertThat(job.eraseOutdated()).as("nothing is left to be done").isZero();
    }

    @Test
    void who_took_part_again_under_another_row_of_the_same_person_stays_reachable() {
        UUID person = person();
        UUID twin = person();
        rows.execute("update trainee set merged_into = ? where id = ?", person, twin);
        trained(twin, LocalDate.of(2013, 6, 1));
        ((TestClock) clock).set(AFTER);
        job.eraseOutdated();
        assertThat(isReachable(person)).isTrue();
    }

    @Test
    void one_who_cannot_be_erased_does_not_hold_up_the_others() {
        UUID broken = person();
        UUID other = person();
        rows.execute("""
                create function refuse_in_test() returns trigger language plpgsql as
                $$ begin raise exception 'refused by the test'; end $$""");
        rows.execute("create trigger refuse_in_test before update on trainee for each row when (old.id = '" + broken
                + "') execute function refuse_in_test()");
        try {
            ((TestClock) clock).set(AFTER);
            assertThat(job.eraseOutdated()).isOne();
            assertThat(isReachable(broken)).isTrue();
            assertThat(isReachable(other)).isFalse();
        } finally {
            rows.execute("drop trigger refuse_in_test on trainee");
            rows.execute("drop function refuse_in_test()");
        }
    }

    @Test
    void while_one_server_is_at_it_another_does_nothing() throws Exception {
        UUID person = person();
        ((TestClock) clock).set(AFTER);
        int erased = QuarkusTransaction.requiringNew().call(() -> {
            database.createNativeQuery("select cast(pg_advisory_xact_lock(21001) as text)", String.class)
                    .getSingleResult();
            return CompletableFuture.supplyAsync(job::eraseOutdated).get();
        });
        assertThat(erased).isZero();
        assertThat(isReachable(person)).isTrue();
    }

    @Test
    void files_of_lists_are_emptied_a_year_after_their_class_and_their_numbers_stay() {
        GivenClass held = rows.classOn(LAST_CLASS).status("CLOSED");
        UUID list = rows.id("""
                insert into registration_list (class_id, file_name, content, dry_run, language, state, accepted, uploaded_at,
                  finished_at, notices)
                values (?, 'a.xlsx', '\\x41', false, 'vi', 'DONE', 3, '2010-05-01', '2010-05-01', '["Nguyễn Văn A"]')
                returning id""", held.id());
        ((TestClock) clock).set(Instant.parse("2011-05-31T00:00:00Z"));
        assertThat(job.emptyOutdatedLists()).isZero();
        ((TestClock) clock).set(Instant.parse("2011-06-02T00:00:00Z"));
        GivenUsers.bearing(users.admin().token())
                .get("/api/retention")
                .then()
                .statusCode(200)
                .body("listsPeriod", equalTo("P1Y"))
                .body("lists", equalTo(1));
        assertThat(job.emptyOutdatedLists()).isOne();
        assertThat(rows.number("""
                        select count(*) from registration_list where id = ? and content is null and accepted = 3
                          and content_erased_at = '2011-06-02 00:00:00+00' and notices = '[]'""", list)).isOne();
        assertThat(job.emptyOutdatedLists()).as("nothing is left to be done").isZero();
    }

    @Test
    void an_administrator_sees_beforehand_what_a_run_would_erase_and_nobody_else_does() {
        person();
        String token = users.admin().token();
        String desk =
                users.with(GrantInput.of(Role.COMMUNE_DESK, area.commune())).token();
        GivenUsers.bearing(token)
                .get("/api/retention")
                .then()
                .statusCode(200)
                .body("period", equalTo("P5Y"))
                .body("people", equalTo(1))
                .body("phones", equalTo(1))
                .body("emails", equalTo(0));
        GivenUsers.bearing(token)
                .accept("text/html")
                .get("/retention")
                .then()
                .statusCode(200)
                .body(containsString("Sau 60 tháng"));
        GivenUsers.bearing(desk).get("/api/retention").then().statusCode(403);
    }

    private UUID person() {
        UUID id = people.person(people.name(), 1960, area.commune(), people.phone());
        rows.execute("update trainee set created_at = '2010-01-01' where id = ?", id);
        return id;
    }

    private void trained(UUID person, LocalDate on) {
        rows.classOn(on)
                .status("CLOSED")
                .registered(person, rows.path(area.commune(), LocalDate.of(2026, 7, 1)), CadreLevel.COMMUNE, null);
    }

    private boolean isReachable(UUID person) {
        return rows.number("select count(*) from trainee where id = ? and phone is not null", person) == 1;
    }
}
