package vn.ntm.training.account.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of one's own one-time codes; English in {@code messages/oneTimeCodes_en.properties}. */
@MessageBundle("oneTimeCodes")
public interface OneTimeCodeTexts {

    @Message("Mã xác thực một lần")
    String title();

    @Message(
            "Vai trò của bạn cần thêm mã xác thực một lần khi đăng nhập. Hãy cài đặt mã để tiếp tục; việc này mất khoảng hai phút.")
    String first();

    @Message(
            "Ngoài mật khẩu, mỗi lần đăng nhập bạn nhập thêm một mã 6 chữ số do ứng dụng xác thực trên điện thoại tạo ra. Người biết mật khẩu của bạn mà không có điện thoại thì không đăng nhập được.")
    String explanation();

    @Message(
            "Bạn cần một ứng dụng xác thực trên điện thoại, ví dụ Google Authenticator, Microsoft Authenticator hoặc FreeOTP.")
    String apps();

    @Message("Bắt đầu cài đặt")
    String begin();

    @Message("Đang dùng mã xác thực một lần. Mỗi lần đăng nhập, bạn được hỏi mã 6 chữ số của ứng dụng.")
    String on();

    @Message("1. Đưa khóa vào ứng dụng xác thực")
    String stepApp();

    @Message("Quét mã QR này bằng ứng dụng xác thực.")
    String scan();

    @Message("Mã QR chứa khóa của tài khoản cho ứng dụng xác thực")
    String picture();

    @Message("Đang xem trang này trên chính điện thoại có ứng dụng?")
    String onTelephone();

    @Message("Mở ứng dụng xác thực")
    String open();

    @Message("Không quét được? Gõ khóa này vào ứng dụng, loại “theo thời gian”:")
    String typed();

    @Message("Khóa chỉ hiện lần này. Đừng chụp màn hình hay gửi cho ai.")
    String once();

    @Message("2. Nhập mã mà ứng dụng đang hiện")
    String stepCode();

    @Message("Mã 6 chữ số")
    String code();

    @Message("Mã đổi sau mỗi 30 giây.")
    String codeHint();

    @Message("Xác nhận và bật mã")
    String confirm();

    @Message("Tạo khóa khác")
    String again();

    @Message("Gỡ mã xác thực một lần")
    String remove();

    @Message("Sau khi gỡ, chỉ cần mật khẩu là đăng nhập được. Đổi điện thoại: gỡ mã ở đây rồi cài đặt lại.")
    String removeWhat();

    @Message("Vai trò của bạn bắt buộc có mã: sau khi gỡ, bạn phải cài đặt lại ngay mới làm việc tiếp được.")
    String removeRequired();

    @Message("Mật khẩu hiện tại")
    String password();

    @Message("Mất điện thoại? Đơn vị quản lý tài khoản của bạn có thể gỡ mã giúp bạn, rồi bạn cài đặt lại.")
    String lost();
}
