package vn.ntm.training.attendance.handin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of handing in a roll; English in {@code messages/handIn_en.properties}. */
@MessageBundle("handIn")
public interface HandInTexts {

    @Message("Nộp điểm danh: xem lại lần cuối")
    String title();

    @Message("Kiểm tra các con số dưới đây. Sau khi nộp, bạn nhận được biên nhận có số và giờ nộp.")
    String lead();

    @Message("Có mặt")
    String present();

    @Message("Vắng, kể cả có phép")
    String absent();

    @Message("Chưa ghi")
    String unmarked();

    @Message("Số người trong phòng")
    String headcount();

    @Message("chưa ghi")
    String notCounted();

    @Message("Còn {count} người chưa được ghi. Nộp được, nhưng những người này không được tính.")
    String someUnmarked(String count);

    @Message("Số người trong phòng khác với số tên có mặt. Nếu đã đếm đúng thì cứ nộp.")
    String differs();

    @Message("Điểm danh vừa có thay đổi. Các con số dưới đây là mới nhất; xem lại rồi nộp.")
    String stale();

    @Message("Xác nhận nộp")
    String submit();

    @Message("Quay lại sửa")
    String back();

    @Message("Biên nhận điểm danh số {number}")
    String receipt(String number);

    @Message("Lớp")
    String trainingClass();

    @Message("Điểm cầu")
    String room();

    @Message("Buổi")
    String session();

    @Message("Nộp lúc")
    String at();

    @Message("Người nộp")
    String by();

    @Message("Sau khi nộp đã có {count} thay đổi. Nếu muốn biên nhận ghi số mới, hãy nộp lại.")
    String changed(String count);

    @Message("Hãy chụp màn hình hoặc in trang này để lưu.")
    String keep();

    @Message("Về điểm danh")
    String toRoll();

    @Message("Đã nộp lúc {when}, biên nhận số {number}.")
    String handedIn(String when, String number);

    @Message("Xem biên nhận")
    String toReceipt();
}
