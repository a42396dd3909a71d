package vn.ntm.training.account.signin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of one's own API tokens; English in {@code messages/ownTokens_en.properties}. */
@MessageBundle("ownTokens")
public interface OwnTokenTexts {

    @Message("Khóa API")
    String title();

    @Message(
            "Khóa API cho phép một phần mềm khác làm việc với hệ thống thay bạn, với đúng các quyền của bạn. Ai có khóa thì làm được mọi việc bạn làm được: hãy giữ khóa như giữ mật khẩu.")
    String explanation();

    @Message("Khóa mới đã được tạo. Hãy chép khóa ngay; khóa chỉ hiện lần này.")
    String issued();

    @Message("Khóa có hiệu lực đến {until}.")
    String issuedUntil(String until);

    @Message("Các khóa đang có hiệu lực")
    String present();

    @Message("Bạn chưa có khóa nào đang có hiệu lực.")
    String none();

    @Message("Tên")
    String name();

    @Message("Không có tên")
    String unnamed();

    @Message("Tạo lúc")
    String created();

    @Message("Hết hạn")
    String expires();

    @Message("Dùng lần cuối")
    String lastUsed();

    @Message("Chưa dùng")
    String neverUsed();

    @Message("Thao tác")
    String actions();

    @Message("Thu hồi")
    String revoke();

    @Message("Thu hồi khóa “{name}”? Phần mềm đang dùng khóa này sẽ không vào được nữa.")
    String revokeWhat(String name);

    @Message("Tạo khóa mới")
    String make();

    @Message("Khóa dùng cho việc gì")
    String purpose();

    @Message("Để bạn nhận ra khóa trong danh sách, ví dụ “Phần mềm báo cáo của tỉnh”.")
    String purposeHint();

    @Message("Mật khẩu của bạn")
    String password();

    @Message("Mã xác thực một lần")
    String code();

    @Message("Tạo khóa")
    String submit();
}
