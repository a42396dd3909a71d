package vn.ntm.training.account.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which a password is chosen; English in {@code messages/password_en.properties}. */
@MessageBundle("password")
public interface MyPasswordTexts {

    @Message("Đổi mật khẩu")
    String title();

    @Message("Mật khẩu của bạn là mật khẩu tạm thời. Hãy đặt mật khẩu của riêng bạn để tiếp tục.")
    String first();

    @Message("Mật khẩu hiện tại")
    String current();

    @Message("Mật khẩu mới")
    String wanted();

    @Message("Ít nhất 12 ký tự; một câu dễ nhớ tốt hơn nhiều ký tự lạ.")
    String hint();

    @Message("Nhập lại mật khẩu mới")
    String repeated();

    @Message("Đặt mật khẩu")
    String submit();

    @Message("Sau khi đổi, bạn cần đăng nhập lại trên mọi thiết bị.")
    String consequence();
}
