package vn.ntm.training.course.link;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.account.scope.LinkPurpose;

/** Texts of the pages where links are handed out; English in {@code messages/link_en.properties}. */
@MessageBundle("link")
public interface LinkTexts {

    @Message("Liên kết cá nhân")
    String title();

    @Message(
            "Liên kết cho phép người không có tài khoản làm đúng một việc: đăng ký người của đơn vị, hoặc điểm danh một điểm cầu. Ai có liên kết đều dùng được, nên chỉ gửi cho đúng người.")
    String about();

    @Message("Liên kết đăng ký")
    String newRegistration();

    @Message("Liên kết điểm danh")
    String newRolls();

    @Message("Chưa có liên kết nào.")
    String none();

    @Message("Để làm gì")
    String purpose();

    @Message("{#when purpose}{#is REGISTRATION}Đăng ký{#is ROLL}Điểm danh{#is TRAININGS}Xem tập huấn{/when}")
    String purposes(LinkPurpose purpose);

    @Message("buổi {number}")
    String session(int number);

    @Message("Đơn vị hoặc điểm cầu")
    String place();

    @Message("Điểm cầu")
    String room();

    @Message("Đơn vị")
    String unit();

    @Message("Người nhận")
    String recipient();

    @Message("Họ tên và số điện thoại, để sau này biết đã gửi cho ai.")
    String recipientHint();

    @Message("Chỉ dùng cho một điểm cầu; để trống thì lấy người phụ trách điểm cầu.")
    String roomRecipientHint();

    @Message("Dùng được đến")
    String ends();

    @Message("Mở lần cuối")
    String opened();

    @Message("Chưa mở")
    String never();

    @Message("Trạng thái")
    String state();

    @Message("Còn dùng được")
    String works();

    @Message("Đã hết hạn")
    String over();

    @Message("Đã thu hồi")
    String revoked();

    @Message("Việc cần làm")
    String actions();

    @Message("Thu hồi")
    String revoke();

    @Message("Thu hồi liên kết của {recipient}? Người đó không mở được nữa, việc đang làm dở bị ngắt.")
    String revokeWhat(String recipient);

    @Message("Thu hồi tất cả")
    String revokeAll();

    @Message("Thu hồi mọi liên kết còn dùng được của lớp này mà bạn quản lý?")
    String revokeAllWhat();

    @Message("Dùng được trong")
    String days();

    @Message("{count} ngày")
    String dayCount(String count);

    @Message("Tạo liên kết")
    String issue();

    @Message("Tạo và xem các liên kết")
    String issueMany();

    @Message("Tạo và tải tệp Excel")
    String issueFile();

    @Message("Liên kết chỉ hiện một lần, ngay sau khi tạo; hệ thống không lưu lại.")
    String onceBefore();

    @Message("Buổi học")
    String sessionField();

    @Message("Buổi {number}: {day}, {hour}")
    String sitting(int number, String day, String hour);

    @Message("Tất cả, trong phạm vi ({count})")
    String allRooms(String count);

    @Message(
            "Lớp có nhiều điểm cầu. Muốn tạo liên kết cho một điểm cầu, hãy bấm “Liên kết” ở dòng của điểm cầu trên trang của lớp.")
    String manyRooms();

    @Message("Đã tạo liên kết")
    String made();

    @Message("Đã tạo {count} liên kết")
    String madeMany(String count);

    @Message(
            "Hãy gửi hoặc lưu ngay: các liên kết trên trang này không xem lại được. Mất thì tạo liên kết mới và thu hồi liên kết cũ.")
    String onceNow();

    @Message("Liên kết")
    String address();

    @Message("Nội dung gửi Zalo")
    String toSend();

    @Message("Sao chép nội dung gửi Zalo")
    String copy();

    @Message("Đã sao chép")
    String copied();

    @Message("Sao chép cả danh sách")
    String copyAll();

    @Message("Cả danh sách, mỗi dòng: điểm cầu, người nhận, liên kết")
    String listText();

    @Message("Về danh sách liên kết")
    String back();

    @Message("Kính gửi {recipient},")
    String greeting(String recipient);

    @Message("Đề nghị anh/chị đăng ký người của {unit} dự lớp tập huấn “{title}”.")
    String askRegister(String title, String unit);

    @Message("Đề nghị anh/chị điểm danh tại điểm cầu {room}, buổi {number} lớp tập huấn “{title}”.")
    String askRoll(String title, String room, int number);

    @Message("Thời gian, nơi ngồi học và kết quả điểm danh các lớp tập huấn của anh/chị xem tại:")
    String askSee();

    @Message("Thời gian: {day}, {hour}.")
    String starts(String day, String hour);

    @Message("Mở: {url}")
    String open(String url);

    @Message("Liên kết dùng được đến {time}, chỉ dành riêng cho anh/chị; xin không chuyển tiếp.")
    String until(String time);

    @Message("Liên kết xem tập huấn")
    String forTrainings();

    @Message("Về danh sách đăng ký")
    String toRegistrations();
}
