package vn.ntm.training.registration.list;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.ntm.training.registration.GivenClasses.anything;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import vn.ntm.training.registration.GivenClasses;
import vn.ntm.training.shared.text.Vietnamese;
import vn.ntm.training.support.Measured;
import vn.ntm.training.support.TestWorkbook;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/**
 * The import of a workbook of 12,000 rows, from the bytes as sent to the people on the list of the class, against COPY into a
 * temporary table and a merge of the same rows, whose units were looked up before. The heap is what the profile allows.
 */
@QuarkusTest
class ListImportBenchmark {

    private static final int ROWS = 12_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double MOST = 10;

    private static final String[] FAMILIES = {"Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ"
    };
    private static final String[] MIDDLES = {
        "Văn", "Thị", "Đức", "Thị Ngọc", "Hữu", "Thanh", "Minh", "Quốc", "Xuân", "Hồng"
    };
    private static final String[] NAMES = {
        "An", "Bình", "Chi", "Dung", "Đức", "Giang", "Hà", "Hòa", "Khánh", "Lan", "Mai", "Nam", "Oanh", "Phúc", "Quân",
        "Sơn", "Tâm", "Uyên", "Vinh", "Yến"
    };

    private record Row(String name, int birthYear, String gender, String position, UnitView unit, String phone) {}

    @Inject
    GivenClasses classes;

    @Inject
    RegistrationLists lists;

    @Inject
    Units units;

    @Inject
    DataSource dataSource;

    private int salt;

    @Test
    void twelve_thousand_rows_are_imported_in_less_than_ten_times_of_copy_and_merge() throws Exception {
        List<UnitView> communes = units.provincesOn(GivenClasses.DAY).stream()
                .flatMap(province -> units.communesOn(province.id(), GivenClasses.DAY).stream())
                .toList();
        var measured = new Measured();
        var peak = new AtomicLong();
        var sampler = Executors.newSingleThreadScheduledExecutor();
        sampler.scheduleAtFixedRate(() -> peak.accumulateAndGet(usedHeap(), Math::max), 0, 20, TimeUnit.MILLISECONDS);
        for (int round = 0; round < WARM_UP + ROUNDS; round++) {
            Measured counting = round < WARM_UP ? new Measured() : measured;
            var workbooks = new ArrayList<>(List.of(workbook(rows(communes)), workbook(rows(communes))));
            var references = new ArrayList<>(List.of(rows(communes), rows(communes)));
            counting.round(() -> imported(workbooks.removeFirst()), () -> merged(references.removeFirst()));
            System.out.println(counting.line("round " + round));
        }
        System.out.println(measured.line("12,000-row xlsx"));
        sampler.shutdown();
        System.out.printf(
                "heap in use: at most %d MB of %d MB, garbage included%n",
                peak.get() >> 20, Runtime.getRuntime().maxMemory() >> 20);
        assertThat(measured.ratio()).isLessThan(MOST);
    }

    private ListImport imported(byte[] workbook) {
        UUID classId = classes.aClass(anything());
        ListImport list = lists.process(
                lists.accept(classId, "danh-sach.xlsx", workbook, false).id());
        assertThat(list.accepted()).as(list.toString()).isEqualTo(ROWS);
        return list;
    }

    private UUID merged(List<Row> rows) throws SQLException {
        UUID classId = classes.aClass(anything());
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.execute("""
                        create temporary table listed (n int, full_name text, roster_name text, folded_name text,
                          birth_year int, gender text, position text, unit_id bigint, province_id bigint, path text,
                          phone text) on commit drop""");
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy listed from stdin", new StringReader(copyText(rows)));
                statement.execute("analyze listed");
            }
            assertThat(merge(connection, classId)).isEqualTo(ROWS);
            connection.commit();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return classId;
    }

    private static int merge(Connection connection, UUID classId) throws SQLException {
        try (PreparedStatement merge = connection.prepareStatement("""
                with known as (
                  select l.n, t.id
                  from listed l
                  join trainee t on t.folded_name = l.folded_name and t.birth_year = l.birth_year
                    and t.full_name = l.full_name and (t.phone = l.phone or t.unit_id = l.unit_id and t.phone is null)),
                entered as (
                  insert into trainee (id, full_name, roster_name, folded_name, birth_year, gender, position,
                    cadre_level, unit_id, phone, created_at)
                  select uuidv7(), full_name, roster_name, folded_name, birth_year, gender, position, 'COMMUNE', unit_id,
                    phone, now()
                  from listed l
                  where not exists (select 1 from known k where k.n = l.n)
                  returning id, folded_name, birth_year, phone),
                person as (
                  select l.*, coalesce(k.id, e.id) as trainee_id
                  from listed l
                  left join known k on k.n = l.n
                  left join entered e on e.folded_name = l.folded_name and e.birth_year = l.birth_year
                    and e.phone = l.phone),
                registered as (
                  insert into registration (class_id, trainee_id, status, unit_id, commune_id, province_id, unit_path,
                    cadre_level, source, registered_at)
                  select c.id, trainee_id, 'CONFIRMED', unit_id, unit_id, province_id, path, 'COMMUNE', 'LIST', now()
                  from person, (select ?::uuid as id) c
                  on conflict (class_id, trainee_id) do nothing
                  returning class_id, unit_id, trainee_id),
                seated as (
                  update class_seats s set taken = taken + r.count
                  from (select class_id, count(*) as count from registered group by class_id) r
                  where s.class_id = r.class_id
                  returning r.count),
                tallied as (
                  insert into tally as t (class_id, unit_id, cadre_level, gender, basis, count)
                  select r.class_id, r.unit_id, 'COMMUNE', p.gender, 'REGISTERED', count(*)
                  from registered r
                  join person p on p.trainee_id = r.trainee_id
                  group by r.class_id, r.unit_id, p.gender
                  on conflict (class_id, unit_id, cadre_level, gender, basis) do update set count = t.count + excluded.count)
                select count from seated""")) {
            merge.setObject(1, classId);
            try (var result = merge.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    /** Other people each time, so that both ways have as much to enter. */
    private List<Row> rows(List<UnitView> communes) {
        salt++;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < ROWS; i++) {
            int n = i + salt * 7;
            String name = FAMILIES[n % 10] + " " + MIDDLES[n / 10 % 10] + " " + NAMES[n / 100 % 20];
            String phone = "09%02d%06d".formatted(salt % 100, i);
            String gender = i % 2 == 0 ? "Nam" : "Nữ";
            rows.add(new Row(
                    name, 1960 + n / 2000 + salt, gender, "Công chức", communes.get(i % communes.size()), phone));
        }
        return rows;
    }

    private static byte[] workbook(List<Row> rows) {
        TestWorkbook workbook = TestWorkbook.list()
                .row("DANH SÁCH CÁN BỘ THAM DỰ LỚP TẬP HUẤN")
                .row(
                        "STT",
                        "Họ và tên",
                        "Năm sinh",
                        "Giới tính",
                        "Chức vụ",
                        "Xã/phường",
                        "Tỉnh/thành phố",
                        "Số điện thoại");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String[] path = row.unit().path().split(", ");
            workbook.row(
                    i + 1, row.name(), row.birthYear(), row.gender(), row.position(), path[0], path[1], row.phone());
        }
        return workbook.xlsx();
    }

    private static long usedHeap() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static String copyText(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            text.append(String.join(
                            "\t",
                            String.valueOf(i),
                            row.name(),
                            Vietnamese.rosterName(row.name()),
                            Vietnamese.fold(row.name()),
                            String.valueOf(row.birthYear()),
                            row.gender().equals("Nam") ? "MALE" : "FEMALE",
                            row.position(),
                            String.valueOf(row.unit().id()),
                            String.valueOf(row.unit().parentId()),
                            row.unit().path(),
                            row.phone().replaceFirst("0", "+84")))
                    .append('\n');
        }
        return text.toString();
    }
}
