package vn.ntm.training.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What messages say; English in {@code messages/message_en.properties}. */
@MessageBundle("message")
public interface MessageTexts {

    @Message(
            "{#when kind}{#is REGISTRATION_RECEIVED}Đã nhận đăng ký{#is REGISTRATION_CONFIRMED}Đã xác nhận đăng ký{#is REGISTRATION_WAITLISTED}Trong danh sách chờ{#is REGISTRATION_MOVED_UP}Đã có chỗ{#is SEAT_OFFERED}Có chỗ trống, mời xác nhận{#is SEAT_OFFER_LAPSED}Đã hết hạn nhận chỗ{#is REGISTRATION_REJECTED}Đăng ký không được chấp nhận{#is REGISTRATION_CANCELLED}Đã hủy đăng ký{#is SESSION_REMINDER}Nhắc lịch học{#is SESSION_CHANGED}Thay đổi lịch học hoặc nơi học{#is CLASS_CANCELLED}Lớp bị hủy{#is OBJECTION_ACCEPTED}Đề nghị xem lại điểm danh được chấp nhận{#is OBJECTION_REJECTED}Đề nghị xem lại điểm danh không được chấp nhận{#is LIST_NOT_SENT}Đơn vị chưa gửi danh sách{#is LIST_TAKEN}Đã nhận danh sách{#is SEATS_TO_BE_NAMED}Chỗ đã giữ chưa có tên{#is ROLL_NOT_HANDED_IN}Chưa nộp điểm danh{#is OBJECTION_RAISED}Có đề nghị xem lại điểm danh{#is PROVINCE_DIGEST}Việc cần xử lý trong ngày{/when}")
    String kinds(MessageKind kind);

    @Message(
            "[{code}] {#when kind}{#is REGISTRATION_RECEIVED}Đã nhận đăng ký{#is REGISTRATION_CONFIRMED}Đã xác nhận đăng ký{#is REGISTRATION_WAITLISTED}Trong danh sách chờ{#is REGISTRATION_MOVED_UP}Đã có chỗ{#is SEAT_OFFERED}Có chỗ trống, mời xác nhận{#is SEAT_OFFER_LAPSED}Đã hết hạn nhận chỗ{#is REGISTRATION_REJECTED}Đăng ký không được chấp nhận{#is REGISTRATION_CANCELLED}Đã hủy đăng ký{#is SESSION_REMINDER}Nhắc lịch học{#is SESSION_CHANGED}Thay đổi lịch học hoặc nơi học{#is CLASS_CANCELLED}Lớp bị hủy{#is OBJECTION_ACCEPTED}Đề nghị xem lại điểm danh được chấp nhận{#is OBJECTION_REJECTED}Đề nghị xem lại điểm danh không được chấp nhận{/when}: {title}")
    String subject(MessageKind kind, String code, String title);

    @Message("Kính gửi {name},")
    String greeting(String name);

    @Message(
            "Đơn vị nhận được thư này vì hệ thống không có địa chỉ thư điện tử của {name}. Đề nghị báo lại cho người này.")
    String forContact(String name);

    @Message(
            "{#when kind}{#is REGISTRATION_RECEIVED}Ban tổ chức đã nhận đăng ký của {name} và sẽ trả lời sau khi xem xét.{#is REGISTRATION_CONFIRMED}{name} đã được xác nhận tham gia lớp tập huấn.{#is REGISTRATION_WAITLISTED}Lớp đã đủ chỗ. {name} có tên trong danh sách chờ và sẽ được báo khi có chỗ trống.{#is REGISTRATION_MOVED_UP}Đã có chỗ trống: {name} được chuyển từ danh sách chờ sang danh sách chính thức.{#is SEAT_OFFERED}Đã có chỗ trống và chỗ này đang được giữ cho {name}.{#is SEAT_OFFER_LAPSED}Chỗ được giữ cho {name} đã chuyển cho người tiếp theo vì không có trả lời đúng hạn.{#is REGISTRATION_REJECTED}Đăng ký của {name} không được chấp nhận.{#is REGISTRATION_CANCELLED}Đăng ký của {name} đã bị hủy.{#is SESSION_REMINDER}Kính nhắc lịch học sắp tới của {name}:{#is SESSION_CHANGED}Lịch học hoặc nơi học của lớp tập huấn mà {name} tham gia có thay đổi. Đề nghị xem lại lịch hiện nay:{#is CLASS_CANCELLED}Lớp tập huấn mà {name} đăng ký sẽ không được tổ chức.{#is OBJECTION_ACCEPTED}Đề nghị xem lại điểm danh của {name} đã được chấp nhận.{#is OBJECTION_REJECTED}Đề nghị xem lại điểm danh của {name} không được chấp nhận.{/when}")
    String news(MessageKind kind, String name);

    @Message("Lớp: {title} (mã {code})")
    String trainingClass(String title, String code);

    @Message("Buổi học tiếp theo: {when}")
    String starts(String when);

    @Message("Lý do: {reason}")
    String reason(String reason);

    @Message("Đề nghị trả lời trước {when}; sau thời điểm đó chỗ sẽ chuyển cho người tiếp theo.")
    String answerUntil(String when);

    @Message("Xem thông tin lớp")
    String open();

    /** In a line of an organiser's own text, for what is not known. */
    @Message("(chưa có)")
    String unknown();

    @Message("Thư được gửi tự động từ hệ thống quản lý tập huấn NTM Training, vui lòng không trả lời thư này.")
    String automatic();

    @Message(
            "NTM Training: {#when kind}{#is REGISTRATION_RECEIVED}đã nhận đăng ký{#is REGISTRATION_CONFIRMED}đã xác nhận đăng ký{#is REGISTRATION_WAITLISTED}trong danh sách chờ{#is REGISTRATION_MOVED_UP}đã có chỗ{#is SEAT_OFFERED}có chỗ trống, mời xác nhận{#is SEAT_OFFER_LAPSED}đã hết hạn nhận chỗ{#is REGISTRATION_REJECTED}đăng ký không được chấp nhận{#is REGISTRATION_CANCELLED}đã hủy đăng ký{#is SESSION_REMINDER}nhắc lịch học{#is SESSION_CHANGED}thay đổi lịch học, nơi học{#is CLASS_CANCELLED}lớp bị hủy{#is OBJECTION_ACCEPTED}đề nghị xem lại điểm danh được chấp nhận{#is OBJECTION_REJECTED}đề nghị xem lại điểm danh không được chấp nhận{/when}, lớp {code} {starts}.")
    String shortStart(MessageKind kind, String code, String starts);

    @Message("Nhắc lịch học: {count} buổi sắp tới")
    String digestSubject(int count);

    @Message("{when}: buổi {ordinal} – {title} (mã {code})")
    String session(String when, int ordinal, String title, String code);

    @Message("Địa điểm: {site}")
    String site(String site);

    @Message("Học trực tuyến qua {tool}")
    String online(String tool);

    @Message("Không muốn nhận loại tin này? Có thể tắt tại địa chỉ:")
    String unsubscribe();

    @Message("NTM Training: nhắc lịch học {count} buổi:")
    String shortDigest(int count);
}
