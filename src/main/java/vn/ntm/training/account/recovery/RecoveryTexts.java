package vn.ntm.training.account.recovery;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages and the mail for a forgotten password; English in {@code messages/recovery_en.properties}. */
@MessageBundle("recovery")
public interface RecoveryTexts {

    @Message("Quên mật khẩu")
    String forgotten();

    @Message("Chúng tôi sẽ gửi cho bạn một thư điện tử có liên kết để đặt mật khẩu mới.")
    String explanation();

    @Message("Tên đăng nhập hoặc địa chỉ thư điện tử")
    String name();

    @Message("Gửi liên kết")
    String send();

    @Message("Nếu có tài khoản như vậy, liên kết đã được gửi tới địa chỉ thư điện tử của tài khoản.")
    String sent();

    @Message("Đặt mật khẩu mới")
    String choose();

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
