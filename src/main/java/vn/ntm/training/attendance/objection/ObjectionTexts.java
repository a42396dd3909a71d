package vn.ntm.training.attendance.objection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of objections; English in {@code messages/objection_en.properties}. */
@MessageBundle("objection")
public interface ObjectionTexts {

    @Message("Đề nghị xem lại điểm danh")
    String title();

    @Message("Đề nghị xem lại (đến hết {day})")
    String offer(String day);

    @Message("Đề nghị xem lại điểm danh buổi {number}, {day}")
    String offerOf(int number, String day);

    @Message("Các đề nghị xem lại điểm danh của bạn")
    String own();

    @Message("Điểm danh đang lưu")
    String current();

    @Message("chưa điểm danh")
    String unmarked();

    @Message("Nội dung đề nghị")
    String text();

    @Message("Nêu điều chưa đúng và căn cứ, ví dụ: có mặt từ đầu buổi, đã ký tên. Tối đa 1.000 ký tự.")
    String textHint();

    @Message("Gửi được đến hết ngày {day}. Đơn vị tổ chức lớp hoặc cơ quan đầu mối của tỉnh sẽ trả lời ở trang này.")
    String until(String day);

    @Message("Gửi đề nghị")
    String send();

    @Message("Điểm cầu: {name}, {phone}")
    String contact(String name, String phone);

    @Message("Bạn chưa gửi đề nghị nào. Hãy chọn buổi học ở trang tập huấn của bạn.")
    String noneSent();

    @Message("Không có đề nghị nào.")
    String none();

    @Message("Về trang tập huấn của tôi")
    String back();

    @Message(
            "{#when state}{#is OPEN}Chờ trả lời{#is ACCEPTED}Đã chấp nhận{#is REJECTED}Không chấp nhận{#is WITHDRAWN}Đã rút{/when}")
    String states(ObjectionState state);

    @Message("Gửi lúc {time}")
    String sentAt(String time);

    @Message("Điểm danh lúc gửi")
    String disputed();

    @Message("Điểm danh sau khi xem lại")
    String granted();

    @Message("Trả lời")
    String answer();

    @Message("Rút đề nghị")
    String withdraw();

    @Message("Rút đề nghị này? Trong thời hạn, bạn có thể gửi lại.")
    String withdrawWhat();

    @Message("Tất cả")
    String all();

    @Message("Lọc theo trạng thái")
    String filter();

    @Message("Xem và trả lời đề nghị của {name}")
    String openOf(String name);

    @Message("Địa bàn")
    String unit();

    @Message("Điểm cầu")
    String room();

    @Message("Số phút có mặt")
    String minutes();

    @Message("Để trống nếu không rõ.")
    String minutesHint();

    @Message("Căn cứ")
    String basis();

    @Message("Tự điểm danh")
    String checkedIn();

    @Message("Ảnh danh sách ký tên")
    String sheets();

    @Message("Mở bảng điểm danh")
    String roll();

    @Message("Chấp nhận: sửa điểm danh")
    String accept();

    @Message("Sửa thành")
    String status();

    @Message("Chọn")
    String choose();

    @Message("Điểm danh cũ được giữ lại; lý do ghi rõ theo đề nghị này.")
    String acceptLead();

    @Message("Lớp đã chốt. Chỉ người được cấp quyền sửa điểm danh của lớp đã chốt mới chấp nhận được.")
    String closed();

    @Message("Không chấp nhận")
    String reject();

    @Message("Học viên đọc được nội dung này.")
    String answerHint();

    @Message("Trả lời lúc {time}")
    String endedAt(String time);
}
