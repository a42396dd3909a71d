package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of sessions and trainers; English in {@code messages/session_en.properties}. */
@MessageBundle("session")
public interface SessionTexts {

    @Message("Buổi học")
    String all();

    @Message("Buổi {ordinal}")
    String number(int ordinal);

    @Message("Chưa có buổi học nào.")
    String none();

    @Message("Thêm buổi học")
    String add();

    @Message("Sửa buổi học")
    String edit();

    @Message("Sửa")
    String editShort();

    @Message("Thời gian")
    String when();

    @Message("{from}–{to}")
    String hours(String from, String to);

    @Message("Nội dung")
    String title();

    @Message("{count} tiết")
    String periodCount(int count);

    @Message("Phòng họp trực tuyến")
    String room();

    @Message("Vào phòng họp")
    String join();

    @Message("Phòng dự phòng")
    String backup();

    @Message("ID: {id}")
    String roomId(String id);

    @Message("Mật khẩu phòng: {passcode}")
    String roomPasscode(String passcode);

    @Message("Đường dẫn phòng họp chỉ hiện với đơn vị được mời, sau khi đăng nhập.")
    String roomHidden();

    @Message("Đối chiếu")
    String reconciliation();

    @Message("Đối chiếu điểm cầu buổi {ordinal}")
    String reconciliationOf(int ordinal);

    @Message("Điểm danh")
    String rolls();

    @Message("Mã tự điểm danh")
    String checkInCode();

    @Message("Mã tự điểm danh buổi {ordinal}")
    String checkInCodeOf(int ordinal);

    @Message("Nhật ký kết nối")
    String connectionLogs();

    @Message("Nhật ký kết nối buổi {ordinal}")
    String connectionLogsOf(int ordinal);

    @Message("Điểm danh buổi:")
    String rollsBySession();

    @Message("Điểm danh buổi {ordinal}")
    String rollsOf(int ordinal);

    @Message("Thao tác")
    String actions();

    @Message("Xóa buổi")
    String remove();

    @Message("Xóa buổi {ordinal} ({when})? Người đã đăng ký sẽ được báo lịch mới.")
    String removeWhat(int ordinal, String when);

    @Message("Nội dung buổi học")
    String titleField();

    @Message("Bắt đầu")
    String startsAt();

    @Message("Kết thúc")
    String endsAt();

    @Message("Số tiết")
    String periods();

    @Message("Phần mềm họp")
    String tool();

    @Message("Ví dụ: Zoom, Microsoft Teams, Google Meet")
    String toolHint();

    @Message("Đường dẫn vào phòng")
    String link();

    @Message("Bắt đầu bằng https://. Chỉ đơn vị được mời nhìn thấy.")
    String linkHint();

    @Message("ID phòng họp")
    String meetingId();

    @Message("Mật khẩu phòng họp")
    String passcode();

    @Message("Đường dẫn dự phòng")
    String backupLink();

    @Message("Giảng viên")
    String trainers();

    @Message("Chưa có giảng viên.")
    String noTrainers();

    @Message("Thêm giảng viên")
    String addTrainer();

    @Message("Họ và tên")
    String fullName();

    @Message("Chức danh")
    String trainerTitle();

    @Message("Cơ quan")
    String organisation();

    @Message("Điện thoại")
    String phone();

    @Message("Thư điện tử")
    String email();

    @Message("Tên tài khoản")
    String username();

    @Message(
            "Người có tài khoản này nhìn thấy lớp, sửa buổi học và nhận điểm danh. Để trống nếu giảng viên không dùng hệ thống.")
    String usernameHint();

    @Message("Dạy ở")
    String teachesIn();

    @Message("Mọi buổi của lớp")
    String everySession();

    @Message("có tài khoản")
    String hasAccount();

    @Message("Bỏ khỏi buổi")
    String removeTrainer();

    @Message("Bỏ {name} khỏi buổi {ordinal}?")
    String removeTrainerWhat(String name, int ordinal);

    @Message("Hãy thêm buổi học trước khi thêm giảng viên.")
    String sessionFirst();
}
