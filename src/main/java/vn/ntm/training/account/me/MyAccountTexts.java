package vn.ntm.training.account.me;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.account.scope.Permission;
import vn.ntm.training.account.scope.Role;

/** Texts of the page of one's own account; English in {@code messages/myAccount_en.properties}. */
@MessageBundle("myAccount")
public interface MyAccountTexts {

    @Message("Tài khoản của tôi")
    String title();

    @Message("Tên đăng nhập")
    String username();

    @Message("Họ và tên")
    String displayName();

    @Message("Thư điện tử")
    String email();

    @Message("Chưa có")
    String none();

    @Message("Mã xác thực một lần")
    String totp();

    @Message("Đã cài đặt")
    String totpOn();

    @Message("Chưa cài đặt")
    String totpOff();

    @Message("Vai trò hiện nay")
    String roles();

    @Message("Vai trò")
    String role();

    @Message("Đơn vị")
    String unit();

    @Message("Được phép")
    String permissions();

    @Message("Cả nước")
    String everywhere();

    @Message("–")
    String nowhere();

    @Message("Tài khoản chưa có vai trò nào có hiệu lực hôm nay. Hãy liên hệ đơn vị đã lập tài khoản cho bạn.")
    String noRole();

    @Message("Mật khẩu")
    String password();

    @Message("Đổi mật khẩu")
    String changePassword();

    @Message(
            "{#when role}{#is ADMIN}Quản trị hệ thống{#is PROVINCE_DESK}Đầu mối cấp tỉnh{#is COMMUNE_DESK}Đầu mối cấp xã{#is TRAINER}Giảng viên{#is TRAINEE}Học viên{/when}")
    String roleName(Role role);

    @Message(
            "{#when permission}{#is VIEW}Xem{#is ENTER_DATA}Nhập, sửa dữ liệu{#is SEARCH_PEOPLE}Tìm người{#is SENSITIVE_DATA}Dữ liệu nhạy cảm (dân tộc){#is CORRECT_CLOSED}Sửa điểm danh của lớp đã chốt{/when}")
    String permissionName(Permission permission);
}
