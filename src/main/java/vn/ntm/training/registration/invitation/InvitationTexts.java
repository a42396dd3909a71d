package vn.ntm.training.registration.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page that says who has not sent a list; English in {@code messages/invitation_en.properties}. */
@MessageBundle("invitation")
public interface InvitationTexts {

    @Message("Tình hình gửi danh sách")
    String title();

    @Message("Đơn vị được mời")
    String invited();

    @Message("Đã gửi")
    String sent();

    @Message("Chưa gửi")
    String missing();

    @Message("Tỷ lệ đã gửi")
    String share();

    @Message(
            "Đơn vị được tính là đã gửi khi có ít nhất một người trong danh sách đăng ký của lớp (không kể đã hủy, bị từ chối).")
    String rule();

    @Message("Tên đơn vị")
    String name();

    @Message("Tỉnh, thành phố")
    String province();

    @Message("Tình trạng")
    String state();

    @Message("{#when state}{#is SENT}Đã gửi{#is MISSING}Chưa gửi{/when}")
    String states(Sending state);

    @Message("Tất cả")
    String any();

    @Message("Điểm cầu")
    String sites();

    @Message("Số ghế")
    String seats();

    @Message("Đã đăng ký")
    String registered();

    @Message("trong đó đã có chỗ {count}")
    String confirmed(String count);

    @Message("Hoạt động gần nhất")
    String lastActivity();

    @Message("đã nhắc {when}")
    String remindedAt(String when);

    @Message("Chưa có")
    String never();

    @Message("Không có đơn vị nào như vậy.")
    String none();

    @Message("Tất cả các đơn vị được mời đã gửi danh sách.")
    String allSent();

    @Message("Lớp không mời đơn vị nào thuộc phạm vi của bạn.")
    String nobodyInvited();

    @Message("Nhắc các đơn vị chưa gửi")
    String remind();

    @Message("Nội dung nhắc")
    String text();

    @Message("Sao chép nội dung này gửi vào nhóm Zalo hoặc kèm công văn.")
    String textHint();

    @Message("Đề nghị các đơn vị sau gửi danh sách học viên lớp {title} (mã {code}) trước {until}:")
    String please(String title, String code, String until);

    @Message("Đề nghị các đơn vị sau gửi danh sách học viên lớp {title} (mã {code}):")
    String pleaseSoon(String title, String code);

    @Message("và {count} đơn vị khác")
    String more(String count);

    @Message("Gửi tại: {address}")
    String sendAt(String address);

    @Message("Ghi nhận đã nhắc")
    String noteReminded();

    @Message("Ghi nhận đã nhắc {count} đơn vị chưa gửi? Đơn vị đã được nhắc trong 24 giờ qua thì không ghi lại.")
    String noteRemindedWhat(String count);

    @Message("Xem các đơn vị chưa gửi")
    String showMissing();
}
