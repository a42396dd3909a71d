package vn.ntm.training.account.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.account.AccountState;

/** Texts of the pages of accounts; English in {@code messages/users_en.properties}. */
@MessageBundle("users")
public interface UserTexts {

    @Message("Người dùng")
    String list();

    @Message("Lập tài khoản")
    String create();

    @Message("Tìm tên, thư điện tử")
    String search();

    @Message("Tất cả")
    String any();

    @Message("Không có tài khoản nào phù hợp.")
    String none();

    @Message("Họ và tên")
    String name();

    @Message("Tên đăng nhập")
    String username();

    @Message("Gồm 3 đến 64 chữ thường không dấu, chữ số và các dấu . _ - @. Không đổi được về sau.")
    String usernameHint();

    @Message("Thư điện tử")
    String email();

    @Message("Chưa có")
    String noEmail();

    @Message("Ngôn ngữ nhận thư")
    String locale();

    @Message("Vai trò")
    String roles();

    @Message("Vai trò")
    String role();

    @Message("Chọn vai trò")
    String chooseRole();

    @Message("Không còn vai trò nào")
    String noRole();

    @Message("Tài khoản chưa từng có vai trò nào, nên đăng nhập cũng chưa làm được gì.")
    String neverRole();

    @Message("Trạng thái")
    String state();

    @Message("{#when state}{#is ACTIVE}Đang dùng{#is NO_PASSWORD}Chưa có mật khẩu{#is DISABLED}Đã khóa{/when}")
    String states(AccountState state);

    @Message("Mật khẩu tạm thời")
    String temporary();

    @Message("{#when time}{#is PRESENT}Đang có hiệu lực{#is FUTURE}Sẽ có hiệu lực{#is PAST}Đã kết thúc{/when}")
    String times(GrantLine.Time time);

    @Message("Đơn vị")
    String unit();

    @Message("Chọn đơn vị")
    String chooseUnit();

    @Message(
            "Đầu mối cấp tỉnh: một tỉnh. Đầu mối cấp xã: một xã, phường, đặc khu. Quản trị hệ thống: để trống. Giảng viên, học viên: đơn vị quản lý tài khoản.")
    String unitHint();

    @Message("Đầu mối cấp xã: một xã, phường, đặc khu. Giảng viên, học viên: đơn vị quản lý tài khoản.")
    String unitHintOfDesk();

    @Message("Quyền")
    String permissions();

    @Message(
            "Không đánh dấu ô nào là theo quyền thường lệ: đầu mối được xem, nhập, sửa và tìm người; giảng viên được xem và nhập; học viên được xem. Dữ liệu nhạy cảm không thuộc quyền thường lệ của vai trò nào: chỉ người được đánh dấu ô đó mới được nhập dân tộc của học viên đã đồng ý và xem số người theo dân tộc. Đã đánh dấu một ô thì phải đánh dấu đủ mọi quyền cần có.")
    String permissionsHint();

    @Message("Từ ngày")
    String firstDay();

    @Message("Để trống: từ hôm nay")
    String firstDayHint();

    @Message("Đến hết ngày")
    String lastDay();

    @Message("Để trống: đến khi có thay đổi")
    String lastDayHint();

    @Message("Thời gian")
    String period();

    @Message("từ {from}")
    String since(String from);

    @Message("{from} – hết {to}")
    String between(String from, String to);

    @Message("Cả nước")
    String everywhere();

    @Message("Thêm vai trò nữa")
    String anotherRole();

    @Message("Vai trò {number}")
    String roleNumber(int number);

    @Message("Mật khẩu lần đầu")
    String access();

    @Message("Tạo mật khẩu tạm thời, hiện một lần để trao cho người dùng")
    String byPassword();

    @Message("Gửi liên kết để người dùng tự đặt mật khẩu vào thư điện tử")
    String byMail();

    @Message("Thông tin")
    String facts();

    @Message("Mã xác thực một lần")
    String codes();

    @Message("Đã cài đặt")
    String codesOn();

    @Message("Chưa cài đặt")
    String codesOff();

    @Message("Sửa thông tin")
    String edit();

    @Message("Lưu")
    String save();

    @Message("Quay lại")
    String back();

    @Message("Giao vai trò")
    String grant();

    @Message("Giao thêm vai trò cho {name}")
    String grantTo(String name);

    @Message("Người dùng bị đăng xuất và đăng nhập lại để có vai trò mới.")
    String grantConsequence();

    @Message("Thao tác")
    String actions();

    @Message("Kết thúc")
    String end();

    @Message("Kết thúc vai trò {role} từ hôm nay? Người dùng bị đăng xuất ngay.")
    String endWhat(String role);

    @Message("Bỏ")
    String drop();

    @Message("Bỏ vai trò {role} chưa bắt đầu?")
    String dropWhat(String role);

    @Message("Đây là tài khoản của bạn. Mật khẩu và mã xác thực đổi ở trang")
    String ownAccount();

    @Message("Đặt mật khẩu tạm thời")
    String setPassword();

    @Message(
            "Đặt mật khẩu tạm thời cho {name}? Mật khẩu cũ, các phiên đăng nhập và khóa API của người này hết hiệu lực ngay. Mật khẩu mới chỉ hiện một lần.")
    String setPasswordWhat(String name);

    @Message("Gửi liên kết đặt mật khẩu")
    String sendLink();

    @Message("Gỡ mã xác thực một lần")
    String removeCodes();

    @Message(
            "Gỡ mã xác thực một lần của {name}? Chỉ làm khi chính người đó đề nghị, ví dụ vì mất điện thoại. Sau đó chỉ cần mật khẩu là đăng nhập được.")
    String removeCodesWhat(String name);

    @Message("Khóa tài khoản")
    String disable();

    @Message(
            "Khóa tài khoản của {name}? Người này bị đăng xuất ngay, các khóa API hết hiệu lực và không đăng nhập được cho đến khi tài khoản được mở lại.")
    String disableWhat(String name);

    @Message("Mở lại tài khoản")
    String enable();

    @Message("Tài khoản đã bị khóa: không ai đăng nhập được bằng tài khoản này.")
    String disabledNote();

    @Message("Chưa có mật khẩu: hãy đặt mật khẩu tạm thời hoặc gửi liên kết.")
    String noPasswordNote();

    @Message("Mật khẩu tạm thời của {name}")
    String passwordOf(String name);

    @Message("Đã lập tài khoản. Hãy chép lại hai dòng dưới đây; mật khẩu chỉ hiện lần này.")
    String createdNote();

    @Message("Đã đặt mật khẩu. Hãy chép lại hai dòng dưới đây; mật khẩu chỉ hiện lần này.")
    String passwordNote();

    @Message("Mật khẩu tạm thời")
    String password();

    @Message(
            "Trao trực tiếp hoặc qua điện thoại, đừng gửi qua nhóm chat. Người dùng phải đổi mật khẩu ở lần đăng nhập đầu tiên.")
    String handOver();

    @Message("Đến trang tài khoản")
    String toAccount();

    @Message("Lập tài khoản khác")
    String createAnother();
}
