package vn.ntm.training.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the audit's pages; English in {@code messages/audit_en.properties}. Words for codes: {@link AuditWords}. */
@MessageBundle("audit")
public interface AuditTexts {

    @Message("Nhật ký hệ thống")
    String title();

    @Message("Lịch sử: {what}")
    String historyOf(String what);

    @Message("Lịch sử")
    String history();

    @Message(
            "Mỗi thay đổi đều được ghi lại trong cùng giao dịch và nối chuỗi với dòng trước; không ai sửa hay xóa được mà không bị phát hiện.")
    String chained();

    @Message("Kiểm tra chuỗi nhật ký")
    String verify();

    @Message("Nhật ký còn nguyên vẹn")
    String whole();

    @Message("{count} dòng đều đúng thứ tự và nội dung.")
    String wholeWhat(String count);

    @Message("Nhật ký đã bị can thiệp")
    String broken();

    @Message("Chuỗi bị đứt tại dòng số {number}; {count} dòng trước đó còn đúng.")
    String brokenWhat(String number, String count);

    @Message("Mã của dòng cuối (SHA-256)")
    String head();

    @Message(
            "Hãy chép mã này ra nơi khác (sổ, công văn) theo định kỳ: nếu sau này toàn bộ chuỗi bị viết lại, mã sẽ không còn khớp.")
    String headHint();

    @Message("Người thực hiện")
    String actor();

    @Message("Tên đăng nhập")
    String actorHint();

    @Message("Hệ thống")
    String system();

    @Message("Liên kết cá nhân")
    String byLink();

    @Message("Mã hành động")
    String action();

    @Message("Ví dụ: class.published")
    String actionHint();

    @Message("Loại đối tượng")
    String kind();

    @Message("Mã đối tượng")
    String subjectId();

    @Message("Mã yêu cầu")
    String requestId();

    @Message("Từ ngày")
    String from();

    @Message("Đến ngày")
    String to();

    @Message("Thời điểm")
    String at();

    @Message("Việc đã làm")
    String what();

    @Message("Thay đổi")
    String changes();

    @Message("Phạm vi")
    String scope();

    @Message("cả nước")
    String everywhere();

    @Message("trước")
    String before();

    @Message("sau")
    String after();

    @Message("{count} trường dữ liệu")
    String fields(int count);

    @Message("(trống)")
    String nothing();

    @Message("Không có dòng nào như vậy.")
    String none();

    @Message("Chưa có thay đổi nào được ghi.")
    String noHistory();

    @Message("Dòng số {number}")
    String number(String number);

    @Message("Xem tất cả của đối tượng này")
    String all();

    @Message("Quay lại nhật ký")
    String back();
}
