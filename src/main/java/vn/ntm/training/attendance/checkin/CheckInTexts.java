package vn.ntm.training.attendance.checkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of checking in; English in {@code messages/checkIn_en.properties}. */
@MessageBundle("checkIn")
public interface CheckInTexts {

    @Message("Tự điểm danh")
    String title();

    @Message("Dành cho: {name}")
    String of(String name);

    @Message("Tôi đang tham dự")
    String here();

    @Message("Buổi {number}, {from}–{to}")
    String session(int number, String from, String to);

    @Message("Đã tự điểm danh lúc {time}")
    String already(String time);

    @Message("Hiện không có buổi học nào của bạn đang mở điểm danh.")
    String nothingOpen();

    @Message("Buổi tiếp theo: {title}. Tự điểm danh mở từ {time} (giờ Việt Nam).")
    String next(String title, String time);

    @Message("Đã ghi nhận")
    String done();

    @Message("Bạn được ghi có mặt buổi này.")
    String present();

    @Message("Lớp này không tính tự điểm danh là đủ; thông tin được lưu để đối chiếu với điểm danh của điểm cầu.")
    String kept();

    @Message(
            "Điểm danh của điểm cầu ghi: {status}. Hai thông tin đều được lưu; nếu chưa đúng, hãy báo người điểm danh hoặc đơn vị tổ chức.")
    String contradicted(String status);

    @Message("Có mã chiếu trong buổi học?")
    String byCode();

    @Message("Mã 6 chữ số")
    String code();

    @Message("Mã đổi 30 giây một lần; hãy nhập mã đang hiện trên màn hình.")
    String codeHint();

    @Message("Điểm danh bằng mã")
    String sendCode();

    @Message("Đã đọc mã {code} từ hình trên màn hình.")
    String read(String code);

    @Message("Điểm danh cho người dùng chung điện thoại")
    String another();

    @Message(
            "Mỗi người điểm danh bằng liên kết cá nhân của chính mình. Liên kết chỉ dùng cho lần này, không được giữ lại trên điện thoại.")
    String anotherWhat();

    @Message("Liên kết cá nhân")
    String link();

    @Message("Chép địa chỉ trong tin nhắn đã nhận rồi dán vào đây.")
    String linkHint();

    @Message("Điểm danh người này")
    String sendLink();

    @Message(
            "Hệ thống chưa biết bạn là ai. Hãy mở liên kết cá nhân đã nhận được rồi quay lại, hoặc dán liên kết vào ô dưới đây. Mã trong buổi học không cho biết bạn là ai.")
    String unknown();

    @Message("Đăng nhập bằng tài khoản")
    String signIn();

    @Message("Tập huấn của tôi")
    String mine();

    @Message("Mã điểm danh")
    String codeTitle();

    @Message("Mở địa chỉ {address} bằng liên kết cá nhân rồi nhập mã, hoặc quét hình bên cạnh.")
    String how(String address);

    @Message("Mã mới sau {seconds} giây")
    String secondsLeft(long seconds);

    @Message("Hình mã QR dẫn tới trang tự điểm danh của buổi này")
    String picture();

    @Message("Chưa chiếu được mã: {why}")
    String closed(String why);

    @Message("Về danh sách điểm cầu")
    String back();

    @Message("Danh sách tự điểm danh")
    String listTitle();

    @Message(
            "Người tự điểm danh hoặc đã bấm liên kết vào phòng họp, bên cạnh điểm danh đang lưu. Bấm liên kết chưa phải là có mặt.")
    String listLead();

    @Message("Tất cả")
    String all();

    @Message("Khác với điểm danh")
    String disagreeing();

    @Message("Không có ai.")
    String listNone();

    @Message("Học viên")
    String who();

    @Message("Địa bàn")
    String unit();

    @Message("Tự điểm danh")
    String checkedIn();

    @Message("Bấm liên kết")
    String clicked();

    @Message("Điểm danh")
    String stands();

    @Message("{#when means}{#is LINK}liên kết cá nhân{#is QR}mã QR{#is CODE}mã 6 số{/when}")
    String by(Means means);

    @Message("chưa có")
    String listUnmarked();

    @Message("Khác nhau")
    String differs();
}
