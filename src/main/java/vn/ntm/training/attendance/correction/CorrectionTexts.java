package vn.ntm.training.attendance.correction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of corrections; English in {@code messages/correction_en.properties}. */
@MessageBundle("correction")
public interface CorrectionTexts {

    @Message("Sửa điểm danh có lý do")
    String title();

    @Message(
            "Điểm danh cũ được giữ lại cùng người sửa, thời điểm và lý do. Số liệu đã báo cáo trước đó không thay đổi.")
    String lead();

    @Message("Lớp đã chốt: bạn sửa theo quyền được cấp riêng.")
    String closed();

    @Message("Học viên")
    String person();

    @Message("Sửa thành")
    String status();

    @Message("Chọn")
    String choose();

    @Message("chưa điểm danh")
    String unmarked();

    @Message("Số phút có mặt")
    String minutes();

    @Message("Để trống nếu không rõ.")
    String minutesHint();

    @Message("Lý do")
    String reason();

    @Message("Nêu căn cứ, ví dụ: có tên trong danh sách ký tên, ký thay. Lý do hiện trong lịch sử.")
    String reasonHint();

    @Message("Sửa điểm danh")
    String submit();

    @Message("Sửa có lý do")
    String offer();
}
