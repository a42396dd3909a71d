package vn.ntm.training.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page where a unit's contact registers people; English in {@code messages/unitRegistration_en.properties}. */
@MessageBundle("unitRegistration")
public interface UnitRegistrationTexts {

    @Message("Đăng ký người của đơn vị")
    String title();

    @Message("Dành cho người đầu mối của {unit}.")
    String lead(String unit);

    @Message("Thời gian")
    String when();

    @Message("Chưa có lịch học")
    String noDate();

    @Message("{count} buổi")
    String sessions(int count);

    @Message("Nơi ngồi học")
    String where();

    @Message("Theo điểm cầu của đơn vị, hiện trong danh sách dưới đây sau khi đăng ký")
    String whereLater();

    @Message("Đăng ký đến")
    String until();

    @Message("khi lớp bắt đầu")
    String untilStart();

    @Message("Cần hỏi")
    String ask();

    @Message("{sender}, người đã gửi liên kết")
    String askWhom(String sender);

    @Message("Liên kết dùng được đến {time}; khi trang báo phiên đã kết thúc, hãy mở lại liên kết đã nhận.")
    String linkUntil(String time);

    @Message("Hiện chưa đăng ký được: {why}")
    String closed(String why);

    @Message("Chọn người đã học lớp trước")
    String toKnown();

    @Message("Dán danh sách từ Excel hoặc gửi tệp")
    String toList();

    @Message("Đăng ký một người")
    String form();

    @Message("Đơn vị công tác")
    String unit();

    @Message("Cấp mà cán bộ công tác.")
    String levelHint();

    @Message("Số di động, để phân biệt người trùng tên và để báo khi lịch thay đổi.")
    String phoneHint();

    @Message("Cần năm sinh hoặc số điện thoại.")
    String yearHint();

    @Message(
            "Thông tin chỉ dùng để tổ chức lớp và thống kê; người quản lý đăng ký của đơn vị và đơn vị tổ chức lớp được xem.")
    String privacy();

    @Message("Đăng ký")
    String submit();

    @Message("Người của đơn vị đã đăng ký ({count})")
    String people(String count);

    @Message("Chưa có ai của đơn vị trong danh sách đăng ký.")
    String nobody();

    @Message("Hủy đăng ký của {name}?")
    String cancelWhat(String name);

    @Message("Người do nơi khác đăng ký, hoặc khi lớp đã bắt đầu: muốn hủy, hãy gọi người đã gửi liên kết.")
    String others();
}
