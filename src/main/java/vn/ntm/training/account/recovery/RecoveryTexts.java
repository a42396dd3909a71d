package vn.ntm.training.account.recovery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the mail with the link for a new password; English in {@code messages/recovery_en.properties}. */
@MessageBundle("recovery")
interface RecoveryTexts {

    @Message("Đặt lại mật khẩu NTM Training")
    String subject();

    @Message("Kính gửi {name},")
    String greeting(String name);

    @Message(
            "Có người đã yêu cầu đặt lại mật khẩu cho tài khoản {username} trên hệ thống quản lý tập huấn NTM Training. "
                    + "Để đặt mật khẩu mới, hãy mở liên kết sau trong vòng {minutes} phút:")
    String instruction(String username, long minutes);

    @Message(
            "Liên kết chỉ dùng được một lần. Nếu bạn không yêu cầu, hãy bỏ qua thư này: mật khẩu của bạn không thay đổi.")
    String ignore();
}
