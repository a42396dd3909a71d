package vn.ntm.training.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static vn.ntm.training.support.TestWorkbook.list;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.ntm.training.account.GrantInput;
import vn.ntm.training.account.scope.Role;
import vn.ntm.training.support.GivenUsers;
import vn.ntm.training.support.TestClock;
import vn.ntm.training.unit.UnitView;
import vn.ntm.training.unit.Units;

/** One class of a province, from the empty form to its line in the statistics, as the people of the desk live it. */
@QuarkusTest
class ClassFromPlanToFigureTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 3);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    Chromium chromium;

    @Inject
    GivenUsers users;

    @Inject
    Units units;

    @Inject
    TestClock clock;

    private final String title = "Lớp chuyển đổi số " + UUID.randomUUID();
    private UnitView commune;
    private Visit visit;
    private Page page;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_class_is_drawn_up_published_filled_held_and_counted(Screen screen) {
        UnitView province = units.provincesOn(TODAY).getLast();
        commune = units.communesOn(province.id(), TODAY).getFirst();
        try (Visit opened = Visit.on(chromium, screen)) {
            visit = opened;
            page = opened.page();
            visit.signIn(users.with(GrantInput.of(Role.PROVINCE_DESK, province.id())));
            drawUp();
            addSessionAndSite();
            publish();
            sendListWithThreeWrongRows();
            handInTheRoll();
            readTheFigure();
            visit.signOut("Người dùng kiểm thử");
            sees("Bạn đã đăng xuất.");
        }
    }

    private void drawUp() {
        visit.menu("Lớp tập huấn");
        visit.follow("Tạo lớp");
        page.getByLabel("Tên lớp").fill(title);
        page.getByLabel("Số chỗ").fill("100");
        page.getByLabel("Mời thêm địa bàn: tên đơn vị").fill(commune.name());
        page.getByLabel(commune.path()).check();
        visit.press("Thêm địa bàn đã chọn");
        assertThat(page.getByRole(AriaRole.CHECKBOX, named(commune.path()))).isChecked();
        assertThat(page.getByLabel("Tên lớp")).hasValue(title);
        visit.press("Lưu bản nháp");
        sees("Đã lưu bản nháp của lớp.");
        assertThat(page.locator("h1")).hasText(title);
    }

    private void addSessionAndSite() {
        visit.follow("Thêm buổi học");
        page.getByLabel("Bắt đầu").fill("2026-08-03T09:30");
        page.getByLabel("Kết thúc").fill("2026-08-03T11:30");
        page.getByLabel("Đường dẫn vào phòng").fill("https://hop.example/1");
        visit.press("Lưu");
        sees("Đã thêm buổi học.");
        visit.follow("Thêm điểm cầu");
        page.getByLabel("Đơn vị: tên đơn vị").fill(commune.name());
        page.getByLabel(commune.path()).check();
        visit.press("Lưu");
        sees("Đã thêm điểm cầu.");
        sees("09:30–11:30");
    }

    private void publish() {
        visit.follow("Xem lại và công bố");
        sees("Khi công bố, mọi người nhìn thấy lớp");
        visit.press("Công bố lớp");
        sees("Đã công bố lớp.");
        sees("Đang nhận đăng ký");
    }

    private void sendListWithThreeWrongRows() {
        visit.follow("Gửi danh sách");
        page.getByLabel("Tệp danh sách").setInputFiles(new FilePayload("danh-sach.xlsx", XLSX, workbook()));
        visit.press("Xem trước");
        sees("Nếu nhập: 3 thêm mới, 0 cập nhật, 3 lỗi. Chưa có gì được ghi vào lớp.");
        sees("Chưa ghi đơn vị.");
        sees("Không đọc được ngày hoặc năm sinh “mười chín”; hãy ghi ngày/tháng/năm hoặc năm có 4 chữ số.");
        sees("Không hiểu giới tính “khác”; hãy ghi Nam hoặc Nữ.");
        visit.press("Nhập 3 người vào lớp");
        sees("Đã nhập: 3 thêm mới, 0 cập nhật, 3 lỗi.");
        visit.follow("Xem danh sách đăng ký của lớp");
        sees("Lê Thị An");
    }

    private byte[] workbook() {
        String unit = commune.path();
        return list().row("Họ và tên", "Năm sinh", "Giới tính", "Đơn vị công tác", "Chức vụ")
                .row("Lê Thị An", 1980, "Nữ", unit, "Công chức")
                .row("Phạm Văn Bình", 1981, "Nam", unit, "Chủ tịch")
                .row("Trần Thị Cúc", 1982, "Nữ", unit, "Công chức")
                .row("Đỗ Văn Dũng", 1983, "Nam", "", "Công chức")
                .row("Vũ Thị Em", "mười chín", "Nữ", unit, "Công chức")
                .row("Hồ Văn Giang", 1985, "khác", unit, "Công chức")
                .xlsx();
    }

    private void handInTheRoll() {
        clock.advance(Duration.ofMinutes(91));
        page.locator(".ntm-crumbs").getByRole(AriaRole.LINK).last().click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Điểm danh buổi 1, "))
                .click();
        mark("Lê Thị An", "Có mặt");
        mark("Phạm Văn Bình", "Muộn");
        mark("Trần Thị Cúc", "Vắng");
        assertThat(page.locator("[data-count=marked]")).hasText("3");
        page.getByLabel("Số người trong phòng").fill("2");
        visit.press("Nộp điểm danh");
        visit.press("Xác nhận nộp");
        sees("Biên nhận điểm danh số ");
        visit.follow("Về điểm danh");
        sees("Điểm cầu báo 2 người. Khớp với danh sách.");
    }

    private void mark(String person, String status) {
        page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(person))
                .last()
                .getByText(status, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private void readTheFigure() {
        visit.menu("Số liệu");
        page.getByLabel("Từ ngày").fill("2026-08-03");
        page.getByLabel("Đến ngày").fill("2026-08-03");
        page.getByRole(AriaRole.CHECKBOX, named("Tỉnh")).uncheck();
        page.getByRole(AriaRole.CHECKBOX, named("Lớp")).check();
        visit.press("Lọc");
        sees("Từ ngày 03/08/2026 đến ngày 03/08/2026.");
        Locator line = page.locator("tbody tr", new Page.LocatorOptions().setHasText(title));
        assertThat(line.locator("[data-label='Số lớp']")).hasText("1");
        assertThat(line.locator("[data-label='Lượt học viên']")).hasText("2");
        assertThat(line.locator("[data-label='Số người']")).hasText("2");
    }

    private void sees(String text) {
        assertThat(page.getByText(text).first()).isVisible();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
