package vn.ntm.training.attendance.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages of calendar feeds; English in {@code messages/feed_en.properties}. */
@MessageBundle("feed")
public interface FeedTexts {

    @Message("Lịch tập huấn của tôi")
    String name();

    @Message("Lịch của tôi")
    String title();

    @Message("Lịch của lớp")
    String ofClass();

    @Message(
            "Thêm địa chỉ lịch vào ứng dụng lịch trên điện thoại hoặc máy tính. Ứng dụng tự lấy giờ học, điểm cầu và đường dẫn mới nhất của các lớp bạn đã được xác nhận, không cần đăng nhập.")
    String leadOwn();

    @Message(
            "Thêm địa chỉ lịch vào ứng dụng lịch trên điện thoại hoặc máy tính. Ứng dụng tự lấy giờ học mới nhất của lớp này, không cần đăng nhập. Lịch chỉ có thông tin công khai, không có đường dẫn vào phòng họp.")
    String leadClass();

    @Message(
            "Ai có địa chỉ này đều xem được lịch. Không chuyển cho người khác; nếu đã lộ, hãy đổi địa chỉ mới hoặc hủy.")
    String secret();

    @Message("Địa chỉ lịch, chỉ hiện một lần:")
    String made();

    @Message("Mở bằng ứng dụng lịch")
    String open();

    @Message("Địa chỉ lịch đang dùng được tạo lúc {when}.")
    String madeAt(String when);

    @Message("Chưa có địa chỉ lịch nào.")
    String none();

    @Message("Tạo địa chỉ lịch")
    String make();

    @Message("Đổi địa chỉ mới")
    String renew();

    @Message("Địa chỉ cũ sẽ không dùng được nữa; phải thêm lại địa chỉ mới vào ứng dụng lịch.")
    String renewWhat();

    @Message("Hủy địa chỉ lịch")
    String end();

    @Message("Ứng dụng lịch sẽ không lấy được lịch nữa.")
    String endWhat();

    @Message("Tài khoản này chưa gắn với học viên nào nên chưa có lịch riêng.")
    String nobody();

    @Message("Về lớp tập huấn của tôi")
    String back();
}
