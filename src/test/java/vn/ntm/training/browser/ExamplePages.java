package vn.ntm.training.browser;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.training.http.Endpoint;
import vn.ntm.training.http.Endpoints;
import vn.ntm.training.registration.list.RegistrationLists;
import vn.ntm.training.support.GivenClass;
import vn.ntm.training.support.GivenRows;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.CadreLevel;
import vn.ntm.training.unit.UnitPath;

/** Every page of the product by an address at which there is something to see. */
@ApplicationScoped
class ExamplePages {

    /** What answers a GET outside of the API and is no page: files, pieces of pages, and what only leads on. */
    private static final Set<String> NO_PAGES = Set.of(
            "/classes/modules",
            "/classes/{id}/calendar.ics",
            "/classes/{classId}/lists/template.xlsx",
            "/classes/{classId}/lists/{id}/progress",
            "/classes/{classId}/reconciliation.xlsx",
            "/classes/{classId}/tally/figures",
            "/language/{code}",
            "/my-data/export.csv",
            "/my-data/export.json",
            "/my-trainings/calendar.ics",
            "/my-trainings/join",
            "/my-trainings/materials/file",
            "/sessions/{sessionId}/board/rooms",
            "/sessions/{sessionId}/reconciliation.xlsx",
            "/sessions/{sessionId}/sites/{siteId}/roll-worker.js",
            "/sessions/{sessionId}/sites/{siteId}/signed-sheets/picture",
            "/sign-in/oidc",
            "/statistics/table.csv",
            "/statistics/table.xlsx",
            "/theme/{code}",
            "/units/search");

    /** Pages in another state than the plain one, and pages that say no. */
    private static final List<String> MORE = List.of(
            "/classes?q=khong-co-lop-nao",
            "/statistics?from=2026-12-31&to=2026-01-01",
            "/statistics?from=2026-08-03&to=2026-08-03&groupBy=province&groupBy=commune&groupBy=level",
            "/classes/00000000-0000-0000-0000-000000000000",
            "/khong-co-trang-nay");

    private static final Pattern ID = Pattern.compile("([\\w-]+)/\\{\\w+}");
    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);

    @Inject
    GivenRows rows;

    @Inject
    GivenUsers users;

    @Inject
    RegistrationLists lists;

    @Inject
    TestClock clock;

    private final Map<String, Object> examples = new HashMap<>();

    /** Of routes with more than one id in a row. */
    private final Map<String, String> whole = new HashMap<>();

    /** Of each page of the product and some more; the routes are those of its classes, so that none is forgotten. */
    List<String> addresses() {
        if (examples.isEmpty()) {
            make();
        }
        return Stream.concat(
                        Endpoints.all().stream()
                                .filter(endpoint -> endpoint.method().equals("GET") && !endpoint.isApi())
                                .map(Endpoint::path)
                                .filter(path -> !NO_PAGES.contains(path))
                                .map(this::address),
                        MORE.stream())
                .distinct()
                .toList();
    }

    private String address(String path) {
        String address = whole.getOrDefault(path, filled(path));
        assertThat(address)
                .as("The page %s needs a whole address in ExamplePages.make()", path)
                .doesNotContain("{");
        return address;
    }

    private String filled(String path) {
        return whole.containsKey(path)
                ? ""
                : ID.matcher(path).replaceAll(found -> {
                    String before = found.group(1);
                    assertThat(examples)
                            .as(
                                    "The page %s has no example yet: say in ExamplePages.make() what stands after /%s/ in its address"
                                            + " - or in NO_PAGES, that it is no page",
                                    path, before)
                            .containsKey(before);
                    return before + "/" + examples.get(before);
                });
    }

    /** By what stands before the id in an address: one line for each kind of thing that has pages. */
    private void make() {
        UnitPath commune = rows.unit("N34", "00004", TODAY);
        GivenClass held = rows.classOn(TODAY);
        UUID site = held.site(commune.lowest());
        UUID registration = held.registered("Nguyễn Văn Thử", commune, CadreLevel.COMMUNE, site);
        UUID person = rows.trainee("Trần Thị Bình", "FEMALE", CadreLevel.VILLAGE);
        UUID other = rows.trainee("Trần Thị Bình", "FEMALE", CadreLevel.VILLAGE);
        held.registered(person, commune, CadreLevel.VILLAGE, site);
        examples.put("classes", held.id());
        examples.put("sessions", held.session());
        examples.put("sites", site);
        examples.put("registrations", registration);
        examples.put("lists", list(held));
        examples.put("units", commune.lowest());
        examples.put("users", users.with().id());
        examples.put("message-templates", "REGISTRATION_CONFIRMED");
        examples.put("new-password", "khong-con-dung-duoc");
        examples.put("l", "khong-con-dung-duoc");
        examples.put("unsubscribe", "khong-con-dung-duoc");
        examples.put("links", "khong-con-dung-duoc");
        examples.put("trainees", person);
        examples.put("merger", other);
        rows.execute("""
                insert into roll_hand_in (id, session_id, site_id, version, present, absent, unmarked, handed_in_at)
                values (?, ?, ?, '', 0, 0, 2, now())
                """, UUID.randomUUID(), held.session(), site);
        UUID log = UUID.randomUUID();
        rows.execute("""
                insert into connection_log (id, session_id, tool, sha256, zone, rows, problems, sent_at)
                values (?, ?, 'ZOOM', sha256(uuid_send(?)), 'Asia/Ho_Chi_Minh', 1,
                  '[{"row": 3, "code": "connection-log.no-time"}]', now())""", log, held.session(), log);
        rows.execute("""
                insert into connection (log_id, display_name, shared, joined_at, left_at)
                values (?, 'Nguyễn Văn Thử', true, now(), now() + interval '1 hour')""", log);
        examples.put("connection-logs", log);
        UUID objection = UUID.randomUUID();
        rows.execute("""
                insert into objection (id, session_id, registration_id, site_id, text, state, raised_at, raised_by)
                values (?, ?, ?, ?, 'Tôi có mặt cả buổi, đã ký tên', 'OPEN', now(), 'test')""", objection, held.session(), registration, site);
        examples.put("objections", objection);
        rows.execute("""
                insert into certificate (code, class_id, trainee_id, registration_id, full_name, class_code, class_title, held_from,
                  held_until, issued_at)
                values ('22222222222' || '2', ?, (select trainee_id from registration where id = ?), ?, 'Nguyễn Văn Thử', ?,
                  'Lớp thử', date '2026-08-03', date '2026-08-03', now())
                on conflict do nothing""", held.id(), registration, registration, held.code());
        examples.put("certificates", "2222-2222-2222");
        UUID material = UUID.randomUUID();
        rows.execute("""
                insert into material (id, class_id, kind, title, edition, published_at, published_by, version)
                values (?, ?, 'FILE', 'Bài giảng chuyên đề 1', 1, now(), 'test', 0)""", material, held.id());
        rows.execute("""
                insert into material_file (material_id, edition, name, media_type, size, content, sent_at, sent_by)
                values (?, 1, 'bai-giang.pdf', 'application/pdf', 1, 'x', now(), 'test')""", material);
        examples.put("materials", material);
        whole.put("/audit/of/{kind}/{id}", "/audit/of/class/" + held.id());
    }

    /** A list that was tried out before the class began, with rows that are wrong. */
    private UUID list(GivenClass held) {
        clock.set(held.duringFirstSession().minus(Duration.ofHours(2)));
        UUID list = ExampleList.sentTo(held.id());
        lists.process(list);
        clock.reset();
        return list;
    }
}
