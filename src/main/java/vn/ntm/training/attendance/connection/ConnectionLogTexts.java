package vn.ntm.training.attendance.connection;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of connection logs; English in {@code messages/connectionLog_en.properties}. */
@MessageBundle("connectionLog")
public interface ConnectionLogTexts {

    @Message("Nhật ký kết nối")
    String title();

    @Message(
            "Gửi nguyên tệp báo cáo người tham dự (CSV) của Zoom, Microsoft Teams, Google Meet hoặc BigBlueButton. Tệp được đọc ngay và không được lưu; chưa áp dụng thì chưa tính.")
    String lead();

    @Message("Tệp báo cáo (CSV)")
    String file();

    @Message("Múi giờ của tệp")
    String zone();

    @Message("Để trống nếu là giờ Việt Nam. Ví dụ: UTC, +07:00.")
    String zoneHint();

    @Message("Gửi và xem trước")
    String send();

    @Message("Buổi này chưa có nhật ký kết nối.")
    String none();

    @Message("Gửi lúc {when}")
    String sent(String when);

    @Message("Đã áp dụng lúc {when}")
    String applied(String when);

    @Message("Mới xem trước, chưa tính; tự xóa sau một ngày")
    String tried();

    @Message("{rows} dòng, {names} tên hiển thị")
    String counts(String rows, String names);

    @Message("Tên hiển thị")
    String name();

    @Message("Số phút trong buổi")
    String minutes();

    @Message("Là ai")
    String whose();

    @Message(
            "{#when state}{#is TO_CONFIRM}Cần xác nhận{#is UNKNOWN}Chưa rõ{#is MATCHED}Đã khớp{#is SETTLED}Đã xác định{#is NOBODY}Không thuộc lớp{/when}")
    String states(ConnectionLogView.State state);

    @Message("Đã xóa theo yêu cầu")
    String erased();

    @Message("Nhiều người dùng chung tên này")
    String shared();

    @Message("Chọn cho “{name}”")
    String choose(String name);

    @Message("Để nguyên")
    String keep();

    @Message("Không phải ai trong lớp")
    String nobody();

    @Message("Tìm điểm cầu hoặc người trong lớp")
    String search();

    @Message("Tìm")
    String find();

    @Message("Kết quả tìm được có trong ô chọn của từng tên.")
    String searchHint();

    @Message("Lưu lựa chọn")
    String save();

    @Message("Áp dụng nhật ký")
    String apply();

    @Message("Số phút bắt đầu được tính. Tên chưa xác định thì không tính cho ai.")
    String applyLead();

    @Message("Thu hồi nhật ký")
    String remove();

    @Message("Số phút và các ghi nhận có mặt chỉ dựa vào nhật ký này sẽ không còn được tính.")
    String removeWhat();

    @Message("Các cột đã đọc")
    String columns();

    @Message("Tiêu đề trong tệp")
    String heading();

    @Message("Được hiểu là")
    String taken();

    @Message("bỏ qua")
    String ignored();

    @Message(
            "{#when column}{#is NAME}Tên hiển thị{#is FIRST_NAME}Tên{#is LAST_NAME}Họ{#is EMAIL}Thư điện tử (chỉ để phân biệt người trùng tên, không lưu){#is JOINED}Giờ vào{#is LEFT}Giờ ra{#is FIRST_JOIN}Giờ vào lần đầu{#is LAST_LEAVE}Giờ ra lần cuối{#is ACTION}Vào hoặc ra{#is TIMESTAMP}Thời điểm{#is DURATION}Thời lượng (tính lại từ giờ vào, giờ ra){#is TOTAL}Tổng thời lượng{#is GUEST}Khách (để nhận ra công cụ){#is WAITING_ROOM}Trong phòng chờ{#is ROLE}Vai trò (để nhận ra công cụ){#is ACTIVITY}Hoạt động (để nhận ra công cụ){/when}")
    String columnsOf(LogColumn column);

    @Message("Các dòng có vấn đề")
    String problems();

    @Message("Dòng {number}")
    String row(String number);

    @Message("Còn {number} tên nữa không hiển thị ở đây.")
    String more(String number);
}
