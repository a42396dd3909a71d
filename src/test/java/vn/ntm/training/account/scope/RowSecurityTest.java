package vn.ntm.training.account.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.access.OnBehalf;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** The filters of the application are taken away: plain SQL, in the name of a user, through the pool of the server. */
@QuarkusTest
class RowSecurityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);
    private static final List<String> TABLES = List.of(
            "registration",
            "trainee",
            "attendance_mark",
            "participation",
            "registration_list",
            "trainee_merger",
            "trainee_distinction",
            "trainee_citizen_id",
            "correction_request",
            "objection",
            "certificate",
            "consent",
            "trainee_ethnicity",
            "message",
            "message_template",
            "planned_reminder",
            "calendar_feed",
            "message_preference",
            "reminder_planning",
            "job_run");

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    OnBehalf onBehalf;

    @Inject
    DataSource dataSource;

    private UnitPath own, foreign;
    private GivenClass trainingClass;
    private UUID ownRegistration, foreignRegistration, ownTrainee, foreignTrainee;

    /** A class of the Ministry with one person from each of two provinces, both marked and counted. */
    @BeforeEach
    void registerTwo() {
        List<UnitView> provinces = units.provincesOn(DAY);
        own = commune(provinces.get(0));
        foreign = commune(provinces.get(1));
        trainingClass = rows.classOn(DAY);
        ownTrainee = trainee(own);
        foreignTrainee = trainee(foreign);
        ownRegistration = registered(ownTrainee, own);
        foreignRegistration = registered(foreignTrainee, foreign);
    }

    @Test
    void the_role_of_scoped_users_owns_nothing_and_cannot_bypass_row_security() {
        assertThat(rows.number("""
                        select count(*) from pg_roles
                        where rolname = 'ntm_scoped' and not rolsuper and not rolbypassrls and not rolcanlogin
                          and not rolcreaterole and not rolcreatedb""")).isOne();
        assertThat(rows.number("""
                        select count(*) from pg_class where pg_get_userbyid(relowner) = 'ntm_scoped'""")).isZero();
        assertThat(TABLES).allSatisfy(table -> assertThat(
                        rows.number("select count(*) from pg_class where relname = ? and relrowsecurity", table))
                .isOne());
    }

    @Test
    void a_desk_sees_the_rows_of_its_reach_and_no_others() {
        as(desk(), () -> {
            assertThat(ids("select id from registration where class_id = ?", trainingClass.id()))
                    .containsExactly(ownRegistration);
            assertThat(ids("select id from trainee where id in (?, ?)", ownTrainee, foreignTrainee))
                    .containsExactly(ownTrainee);
            for (String table : List.of("attendance_mark", "participation")) {
                assertThat(ids(
                                "select registration_id from " + table + " where registration_id in (?, ?)",
                                ownRegistration,
                                foreignRegistration))
                        .containsExactly(ownRegistration);
            }
        });
    }

    @Test
    void a_desk_sees_all_rows_of_a_class_that_its_unit_holds() {
        rows.execute(
                "update training_class set organiser_unit_id = ? where id = ?", own.provinceId(), trainingClass.id());
        as(desk(), () -> {
            assertThat(ids("select id from registration where class_id = ?", trainingClass.id()))
                    .containsExactlyInAnyOrder(ownRegistration, foreignRegistration);
            assertThat(ids("select id from trainee where id = ?", foreignTrainee))
                    .hasSize(1);
        });
    }

    @Test
    void a_desk_adds_changes_and_removes_nothing_outside_of_its_reach() {
        as(desk(), () -> {
            assertThat(changed("update registration set status_reason = 'x' where id = ?", foreignRegistration))
                    .isZero();
            assertThat(changed("update trainee set phone = null where id = ?", foreignTrainee))
                    .isZero();
            assertThat(changed("update participation set counted_until = now() where trainee_id = ?", foreignTrainee))
                    .isZero();
            assertThat(changed("update attendance_mark set minutes = 1 where trainee_id = ?", foreignTrainee))
                    .isZero();
            for (String table : List.of("attendance_mark", "participation", "registration", "trainee")) {
                assertThat(changed("delete from " + table)).isZero();
            }
            assertRefused(() -> registered(ownTrainee, foreign, rows.classOn(DAY)));
            assertRefused(() -> changed(
                    "update registration set unit_id = ?, commune_id = ?, province_id = ? where id = ?",
                    foreign.lowest(),
                    foreign.communeId(),
                    foreign.provinceId(),
                    ownRegistration));
            assertRefused(() -> changed("update trainee set unit_id = ? where id = ?", foreign.lowest(), ownTrainee));
            assertRefused(() -> changed("""
                    insert into trainee (full_name, roster_name, folded_name, cadre_level, unit_id, created_at)
                    values ('A', 'A', 'a', 'COMMUNE', ?, now())""", foreign.lowest()));
            assertRefused(() -> changed("""
                    insert into registration_list (class_id, file_name, content, dry_run, language, state, uploaded_by, uploaded_at)
                    values (?, 'a', '', false, 'vi', 'QUEUED', 'somebody-else', now())""", trainingClass.id()));
        });
        assertThat(rows.number("select count(*) from registration where class_id = ?", trainingClass.id()))
                .isEqualTo(2);
    }

    @Test
    void a_desk_adds_and_changes_within_its_reach() {
        as(desk(), () -> {
            assertThat(changed("update registration set status_reason = 'x' where id = ?", ownRegistration))
                    .isOne();
            assertThat(changed("update trainee set phone = '+84912345678' where id = ?", ownTrainee))
                    .isOne();
            UUID another = registered(ownTrainee, own, rows.classOn(DAY));
            assertThat(ids("select id from registration where id = ?", another)).hasSize(1);
        });
    }

    @Test
    void what_is_known_of_people_beside_their_row_is_seen_and_changed_within_reach_only() {
        UUID ownTwin = trainee(own), foreignTwin = trainee(foreign);
        for (UUID[] pair : new UUID[][] {{ownTwin, ownTrainee}, {foreignTwin, foreignTrainee}}) {
            rows.execute(
                    "insert into trainee_merger (from_id, into_id, merged_at) values (?, ?, now())", pair[0], pair[1]);
            rows.execute(
                    "insert into trainee_distinction (one_id, other_id, told_at) values (least(?, ?), greatest(?, ?), now())",
                    pair[0],
                    pair[1],
                    pair[0],
                    pair[1]);
            rows.execute(
                    "insert into trainee_citizen_id (trainee_id, sealed, fingerprint, told_at) values (?, '', '', now())",
                    pair[1]);
            rows.execute(
                    "insert into correction_request (trainee_id, text, sent_at) values (?, 'sai', now())", pair[1]);
        }
        as(desk(), () -> {
            assertThat(ids("select into_id from trainee_merger where into_id in (?, ?)", ownTrainee, foreignTrainee))
                    .containsExactly(ownTrainee);
            assertThat(ids(
                            "select one_id from trainee_distinction where one_id in (?, ?) or other_id in (?, ?)",
                            foreignTrainee,
                            foreignTwin,
                            foreignTwin,
                            foreignTrainee))
                    .isEmpty();
            for (String table : List.of("trainee_citizen_id", "correction_request")) {
                assertThat(ids(
                                "select trainee_id from " + table + " where trainee_id in (?, ?)",
                                ownTrainee,
                                foreignTrainee))
                        .containsExactly(ownTrainee);
            }
            assertThat(changed("update trainee_merger set undone_at = now() where into_id = ?", ownTrainee))
                    .as("only by the activity, which has checked the right to it")
                    .isZero();
            assertThat(changed("delete from trainee_citizen_id where trainee_id = ?", foreignTrainee))
                    .isZero();
            assertThat(changed("update correction_request set settled_at = now() where trainee_id = ?", foreignTrainee))
                    .isZero();
            assertRefused(() -> changed(
                    "insert into trainee_merger (from_id, into_id, merged_at) values (?, ?, now())",
                    ownTrainee,
                    foreignTrainee));
            assertRefused(() -> changed(
                    "insert into trainee_citizen_id (trainee_id, sealed, fingerprint, told_at) values (?, '', '', now())",
                    foreignTwin));
            assertRefused(() -> changed(
                    "insert into correction_request (trainee_id, text, sent_at) values (?, 'sai', now())", ownTrainee));
        });
    }

    @Test
    void messages_are_seen_by_who_holds_the_class_and_those_about_none_by_the_unit() {
        UUID ofClass = message("LIST_NOT_SENT", own.provinceId(), trainingClass.id());
        UUID ofUnit = message("PROVINCE_DIGEST", own.provinceId(), null);
        UUID ofOther = message("PROVINCE_DIGEST", foreign.provinceId(), null);
        String seen = "select id from message where id in (?, ?, ?)";
        as(desk(), () -> {
            assertThat(ids(seen, ofClass, ofUnit, ofOther)).containsExactly(ofUnit);
            assertThat(changed("update message set attempts = 1 where id in (?, ?)", ofClass, ofOther))
                    .isZero();
            assertThat(changed("update message set attempts = 1 where id = ?", ofUnit))
                    .isOne();
            assertRefused(() -> message("PROVINCE_DIGEST", own.provinceId(), null));
        });
    }

    @Test
    void a_message_has_one_recipient_and_only_the_digest_is_about_no_class() {
        assertThatThrownBy(() -> message("LIST_NOT_SENT", own.provinceId(), null))
                .rootCause()
                .hasMessageContaining("message_subject");
        assertThatThrownBy(() -> message("LIST_NOT_SENT", null, trainingClass.id()))
                .rootCause()
                .hasMessageContaining("message_recipient");
    }

    private UUID message(String kind, Long unitId, UUID classId) {
        UUID id = UUID.randomUUID();
        String insert = """
                insert into message (id, kind, channel, unit_id, class_id, dedupe_key, due_at, next_attempt_at, created_at)
                values (?, ?, 'EMAIL', ?, ?, ?, now(), now(), now())""";
        changed(insert, id, kind, unitId, classId, id.toString());
        return id;
    }

    @Test
    void nobody_agrees_for_somebody_else_and_ethnic_groups_are_seen_with_the_permission_only() {
        rows.execute("insert into trainee_ethnicity (trainee_id, sealed, told_at) values (?, '', now())", ownTrainee);
        rows.execute(
                "insert into trainee_ethnicity (trainee_id, sealed, told_at) values (?, '', now())", foreignTrainee);
        rows.execute(
                "insert into consent (trainee_id, purpose, version, language, way, given_at) values (?, 'ETHNICITY', 1, 'vi', 'ACCOUNT', now())",
                ownTrainee);
        String told = "select trainee_id from trainee_ethnicity where trainee_id in (?, ?)";
        as(desk(), () -> {
            assertThat(ids(told, ownTrainee, foreignTrainee)).isEmpty();
            assertThat(changed("delete from trainee_ethnicity where trainee_id = ?", ownTrainee))
                    .isZero();
            assertThat(changed("update consent set withdrawn_at = now() where trainee_id = ?", ownTrainee))
                    .isZero();
            assertRefused(() -> changed(
                    "insert into consent (trainee_id, purpose, version, language, way, given_at) values (?, 'CITIZEN_ID', 1, 'vi', 'ACCOUNT', now())",
                    ownTrainee));
        });
        var withPermission = new GrantInput(
                Role.PROVINCE_DESK, own.provinceId(), Set.of(Permission.VIEW, Permission.SENSITIVE_DATA), null, null);
        as(users.with(withPermission), () -> {
            assertThat(ids(told, ownTrainee, foreignTrainee)).containsExactly(ownTrainee);
            assertThat(changed("delete from trainee_ethnicity where trainee_id = ?", ownTrainee))
                    .as("who may enter no data")
                    .isZero();
        });
    }

    @Test
    void a_trainer_sees_the_own_classes_and_no_others() {
        GivenUsers.User trainer = users.with(GrantInput.of(Role.TRAINER));
        teaches(trainer);
        GivenClass other = rows.classOn(DAY);
        registered(trainee(own), own, other);
        as(trainer, () -> {
            assertThat(ids("select id from registration where class_id in (?, ?)", trainingClass.id(), other.id()))
                    .containsExactlyInAnyOrder(ownRegistration, foreignRegistration);
            assertThat(ids("select id from trainee where id = ?", foreignTrainee))
                    .hasSize(1);
            assertThat(ids("select id from registration where class_id = ? for no key update", trainingClass.id()))
                    .as("a roll locks them")
                    .hasSize(2);
        });
    }

    @Test
    void who_is_a_trainer_no_more_sees_nothing_of_the_classes() {
        GivenUsers.User former = users.with(GrantInput.of(Role.TRAINEE));
        teaches(former);
        as(former, () -> assertThat(ids("select id from registration where class_id = ?", trainingClass.id()))
                .isEmpty());
    }

    @Test
    void a_trainee_sees_the_own_rows_also_those_from_before_a_merger_and_changes_none() {
        GivenUsers.User trainee = users.with(GrantInput.of(Role.TRAINEE));
        rows.execute(
                "insert into trainee_account (user_id, trainee_id, linked_at) values (?, ?, now())",
                trainee.id(),
                ownTrainee);
        UUID namesake = trainee(own);
        UUID earlier = registered(namesake, foreign, rows.classOn(DAY));
        rows.execute("update trainee set merged_into = ? where id = ?", ownTrainee, namesake);
        as(trainee, () -> {
            assertThat(ids("select id from registration")).containsExactlyInAnyOrder(ownRegistration, earlier);
            assertThat(ids("select id from trainee")).containsExactlyInAnyOrder(ownTrainee, namesake);
            assertThat(ids("select registration_id from participation")).contains(ownRegistration);
            assertThat(changed("update registration set status_reason = 'x'")).isZero();
            assertThat(changed("update trainee set phone = null")).isZero();
        });
    }

    @Test
    void who_looks_after_a_room_sees_who_sits_in_it() {
        UUID site = trainingClass.site(own.lowest());
        rows.execute("update registration set site_id = ? where id = ?", site, foreignRegistration);
        as(desk(), () -> {
            assertThat(ids("select id from registration where site_id = ? for no key update", site))
                    .containsExactly(foreignRegistration);
            assertThat(ids("select id from trainee where id = ?", foreignTrainee))
                    .hasSize(1);
        });
    }

    @Test
    void lists_are_for_their_senders() {
        GivenUsers.User sender = desk();
        for (String by : List.of(sender.username(), "somebody-else")) {
            rows.execute("""
                    insert into registration_list (class_id, file_name, content, dry_run, language, state, uploaded_by, uploaded_at)
                    values (?, 'a', '', false, 'vi', 'DONE', ?, now())""", trainingClass.id(), by);
        }
        as(sender, () -> assertThat(ids("select id from registration_list where class_id = ?", trainingClass.id()))
                .hasSize(1));
    }

    @Test
    void no_connection_carries_the_role_into_other_work() {
        GivenUsers.User desk = desk();
        for (int i = 0; i < 60; i++) {
            as(desk, () -> assertThat(role()).isEqualTo(ScopedConnections.ROLE));
            as(desk, () -> QuarkusTransaction.requiringNew()
                    .run(() -> assertThat(role()).isEqualTo(ScopedConnections.ROLE)));
            assertThat(role()).isEqualTo("ntm");
        }
        assertThatThrownBy(
                        () -> as(desk, () -> QuarkusTransaction.requiringNew().run(() -> {
                            assertThat(role()).isEqualTo(ScopedConnections.ROLE);
                            throw new IllegalStateException("undone");
                        })))
                .hasMessage("undone");
        assertThat(rolesOfManyConnections()).containsOnly("ntm");
    }

    @Test
    void the_connections_of_a_transaction_and_beside_it_have_the_role_of_the_user() {
        as(desk(), () -> QuarkusTransaction.requiringNew().run(() -> {
            assertThat(role()).isEqualTo(ScopedConnections.ROLE);
            QuarkusTransaction.suspendingExisting().run(() -> assertThat(role()).isEqualTo(ScopedConnections.ROLE));
            QuarkusTransaction.requiringNew().run(() -> assertThat(role()).isEqualTo(ScopedConnections.ROLE));
            assertThat(role()).isEqualTo(ScopedConnections.ROLE);
        }));
    }

    @Test
    void figures_of_the_whole_country_see_all_rows_and_only_they() {
        as(desk(), () -> {
            Supplier<List<UUID>> all = () -> ids("select id from registration where class_id = ?", trainingClass.id());
            assertThat(WholeCountry.figures(all)).hasSize(2);
            assertThat(QuarkusTransaction.requiringNew().call(() -> {
                        all.get();
                        WholeCountry.figures(all);
                        return all.get();
                    }))
                    .hasSize(1);
        });
    }

    @Test
    void administrators_and_jobs_keep_the_role_that_owns_the_tables() {
        as(users.admin(), () -> {
            assertThat(role()).isEqualTo("ntm");
            assertThat(ids("select id from registration where class_id = ?", trainingClass.id()))
                    .hasSize(2);
        });
        assertThat(role()).isEqualTo("ntm");
    }

    @Test
    void a_user_without_any_grant_sees_nothing() {
        as(
                users.with(),
                () -> TABLES.forEach(table ->
                        assertThat(ids("select uuidv7() from " + table)).isEmpty()));
    }

    private GivenUsers.User desk() {
        return users.with(GrantInput.of(Role.PROVINCE_DESK, own.provinceId()));
    }

    private UnitPath commune(UnitView province) {
        return rows.path(units.communesOn(province.id(), DAY).getFirst().id(), DAY);
    }

    private UUID trainee(UnitPath unit) {
        UUID id = rows.trainee("Trần Thị Riêng " + UUID.randomUUID(), "FEMALE", CadreLevel.COMMUNE);
        rows.execute("update trainee set unit_id = ? where id = ?", unit.lowest(), id);
        return id;
    }

    private UUID registered(UUID trainee, UnitPath unit) {
        UUID registration = registered(trainee, unit, trainingClass);
        rows.execute("""
                insert into attendance_mark (session_id, trainee_id, registration_id, status, basis, recorded_at)
                values (?, ?, ?, 'PRESENT', 'ROLL', now())""", trainingClass.session(), trainee, registration);
        rows.execute("""
                insert into participation (class_id, trainee_id, registration_id, unit_id, commune_id, province_id,
                  cadre_level, held_on, counted_from)
                select class_id, trainee_id, id, unit_id, commune_id, province_id, cadre_level, date '2026-07-01', now()
                from registration where id = ?""", registration);
        return registration;
    }

    private UUID registered(UUID trainee, UnitPath unit, GivenClass in) {
        return in.registered(trainee, unit, CadreLevel.COMMUNE, null);
    }

    private void teaches(GivenUsers.User user) {
        rows.execute(
                "insert into session_trainer (session_id, full_name, folded_name, user_id) values (?, 'T', 't', ?)",
                trainingClass.session(),
                user.id());
    }

    private void as(GivenUsers.User user, Runnable work) {
        onBehalf.of(user.username(), work);
    }

    private void assertRefused(Runnable change) {
        assertThatThrownBy(change::run).rootCause().hasMessageContaining("row-level security policy");
    }

    private String role() {
        var role = new AtomicReference<String>();
        query("select current_user", row -> role.set(row.getString(1)));
        return role.get();
    }

    private List<String> rolesOfManyConnections() {
        List<Connection> held = new ArrayList<>();
        try {
            List<String> roles = new ArrayList<>();
            for (int i : IntStream.range(0, 12).toArray()) {
                held.add(dataSource.getConnection());
                var row = held.get(i).createStatement().executeQuery("select current_user");
                row.next();
                roles.add(row.getString(1));
            }
            return roles;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            held.forEach(RowSecurityTest::close);
        }
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<UUID> ids(String sql, Object... arguments) {
        List<UUID> ids = new ArrayList<>();
        query(sql, row -> ids.add(row.getObject(1, UUID.class)), arguments);
        return ids;
    }

    private void query(String sql, Reading reading, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            ResultSet found = statement.executeQuery();
            while (found.next()) {
                reading.row(found);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private interface Reading {
        void row(ResultSet row) throws SQLException;
    }

    private int changed(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
