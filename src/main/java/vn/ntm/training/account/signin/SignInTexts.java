package vn.ntm.training.account.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the sign-in page; English in {@code messages/signIn_en.properties}. */
@MessageBundle("signIn")
public interface SignInTexts {

    @Message("Đăng nhập")
    String title();

    @Message("Mật khẩu đã được đặt. Hãy đăng nhập bằng mật khẩu mới.")
    String passwordSet();

    @Message("Đăng nhập bằng tài khoản của {name}")
    String atProvider(String name);

    @Message("Quên mật khẩu?")
    String forgotten();

    @Message("Tên đăng nhập")
    String username();

    @Message("Mật khẩu")
    String password();

    @Message("Mã xác thực")
    String code();

    @Message("6 chữ số của ứng dụng xác thực, nếu tài khoản của bạn có cài đặt.")
    String codeHint();
}
