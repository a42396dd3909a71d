package vn.ntm.training.reminder.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.reminder.MessageKind;

/** What desks are told; English in {@code messages/desk_en.properties}. */
@MessageBundle("desk")
public interface DeskTexts {

    @Message(
            "[{code}] {#when kind}{#is LIST_NOT_SENT}Đề nghị gửi danh sách{#is LIST_TAKEN}Đã nhận danh sách{#is SEATS_TO_BE_NAMED}Đề nghị gửi tên cho các chỗ đã giữ{#is ROLL_NOT_HANDED_IN}Đề nghị nộp điểm danh{#is SESSION_REMINDER}Nhắc lịch học của học viên thuộc đơn vị{#is OBJECTION_RAISED}Có đề nghị xem lại điểm danh{#is MATERIAL_ADDED}Lớp có tài liệu mới{#is SESSION_CHANGED}Thay đổi lịch học hoặc nơi học{#is CLASS_CANCELLED}Lớp bị hủy{#is CERTIFICATE_READY}Đã có giấy chứng nhận của học viên thuộc đơn vị{/when}: {title}")
    String subject(MessageKind kind, String code, String title);

    @Message("Việc cần xử lý ngày {day}")
    String digestSubject(String day);

    @Message("Kính gửi {name},")
    String greeting(String name);

    @Message("Kính gửi đơn vị,")
    String greetingNobody();

    @Message("Lớp: {title} (mã {code})")
    String trainingClass(String title, String code);

    @Message("Còn {count} đơn vị chưa gửi danh sách học viên. Hạn đăng ký: {when}.")
    String listNotSent(String count, String when);

    @Message("và {count} mục khác")
    String more(String count);

    @Message("Xem và gửi danh sách")
    String sendList();

    @Message(
            "Danh sách đã được nhận. Những người sau không có địa chỉ thư điện tử, đề nghị đơn vị báo lại cho họ: {confirmed} người đã có chỗ, {waiting} người trong danh sách chờ, {pending} người chờ duyệt.")
    String listTaken(String confirmed, String waiting, String pending);

    @Message("Xem danh sách đăng ký")
    String openRegistrations();

    @Message(
            "Đơn vị đang giữ {count} chỗ chưa có tên. Đề nghị gửi tên trước {when}; sau thời điểm đó chỗ sẽ được trả lại.")
    String seatsToBeNamed(String count, String when);

    @Message("Gửi tên cho các chỗ đã giữ")
    String openReservations();

    @Message("Buổi học bắt đầu lúc {when} đã kết thúc, nhưng {count} điểm cầu chưa nộp điểm danh:")
    String rollNotHandedIn(String when, String count);

    @Message("{name} (đầu mối: {contact})")
    String room(String name, String contact);

    @Message("Mở điểm danh")
    String openRoll();

    @Message("NTM Training: đề nghị nộp điểm danh lớp {code}, buổi {when}, điểm cầu")
    String rollShort(String code, String when);

    @Message("Những học viên sau không có địa chỉ thư điện tử, đề nghị đơn vị nhắc họ về lịch học:")
    String sessionReminder();

    @Message("{when}: buổi {ordinal} – {title} (mã {code}), {count} học viên")
    String session(String when, String ordinal, String title, String code, String count);

    @Message("Lịch học hoặc nơi học của lớp có thay đổi. Lịch hiện nay:")
    String sessionChanged();

    @Message("{when}: buổi {ordinal}")
    String sessionOfClass(String when, String ordinal);

    @Message("Xem thông tin lớp")
    String openClass();

    @Message("Lớp tập huấn sẽ không được tổ chức.")
    String classCancelled();

    @Message("Lý do: {reason}")
    String reason(String reason);

    @Message("Những học viên sau không có địa chỉ thư điện tử, đề nghị đơn vị báo lại cho họ:")
    String tell();

    @Message("{name} (điểm cầu: {room})")
    String personAt(String name, String room);

    @Message("{count} đề nghị xem lại điểm danh đang chờ trả lời.")
    String objectionsOpen(String count);

    @Message(
            "Lớp có tài liệu mới. Những học viên sau không có địa chỉ thư điện tử, đề nghị đơn vị chuyển tài liệu cho họ:")
    String materialAdded();

    @Message("Xem tài liệu")
    String openMaterials();

    @Message(
            "Lớp tập huấn đã khóa sổ. Những học viên sau đã được cấp giấy chứng nhận nhưng không có địa chỉ thư điện tử, đề nghị đơn vị báo và in giúp họ:")
    String certificatesReady();

    @Message("Xem và in giấy chứng nhận")
    String openCertificates();

    @Message("Xem các đề nghị")
    String openObjections();

    @Message("Những việc sau đang chờ đơn vị:")
    String digestLead();

    @Message(
            "{#when kind}{#is SESSION}Lớp {code}: buổi học lúc {when}, {count} học viên của tỉnh{#is ROLLS}Lớp {code}: {count} điểm cầu chưa nộp điểm danh buổi {when}{#is PENDING}Lớp {code}: {count} đăng ký chờ duyệt{#is MISSING}Lớp {code}: {count} đơn vị chưa gửi danh sách{#is OBJECTIONS}Lớp {code}: {count} đề nghị xem lại điểm danh chờ trả lời{/when}")
    String digestPoint(DigestPoint.Kind kind, String code, String when, String count);

    @Message("Thư được gửi tự động từ hệ thống quản lý tập huấn NTM Training, vui lòng không trả lời thư này.")
    String automatic();
}
