package vn.ntm.training.trainee.retention;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page about the retention period; English in {@code messages/retention_en.properties}. */
@MessageBundle("retention")
public interface RetentionTexts {

    @Message("Thời hạn lưu dữ liệu cá nhân")
    String title();

    @Message(
            "Sau {months} tháng không đăng ký hay tham gia lớp nào, số điện thoại, thư điện tử, số định danh và dân tộc của học viên bị xóa tự động mỗi đêm. Họ tên và số liệu đã tổng hợp được giữ.")
    String lead(long months);

    @Message("Tệp danh sách đã gửi bị xóa nội dung sau khi lớp kết thúc {months} tháng; số dòng và kết quả được giữ.")
    String leadLists(long months);

    @Message("Tệp danh sách")
    String lists();

    @Message("Lần chạy tới sẽ xóa")
    String next();

    @Message("Không tham gia lớp nào kể từ")
    String since();

    @Message("Số học viên")
    String people();

    @Message("Số điện thoại")
    String phones();

    @Message("Thư điện tử")
    String emails();

    @Message("Số định danh cá nhân")
    String citizenIds();

    @Message("Dân tộc")
    String ethnicities();
}
