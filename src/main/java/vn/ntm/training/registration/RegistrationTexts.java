package vn.ntm.training.registration;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.trainee.Gender;

/** Texts of the pages of registrations; English in {@code messages/registrations_en.properties}. */
@MessageBundle("registrations")
public interface RegistrationTexts {

    @Message("Thao tác")
    String more();

    @Message("Danh sách đăng ký")
    String title();

    @Message("Đăng ký một người")
    String add();

    @Message("Gửi danh sách")
    String toLists();

    @Message("Tên học viên")
    String search();

    @Message("Gõ không dấu cũng được.")
    String searchHint();

    @Message("Trạng thái")
    String status();

    @Message(
            "{#when status}{#is PENDING}Chờ duyệt{#is CONFIRMED}Đã có chỗ{#is OFFERED}Được mời nhận chỗ{#is WAITLISTED}Danh sách chờ{#is CANCELLED}Đã hủy{#is REJECTED}Đã từ chối{/when}")
    String statuses(RegistrationStatus status);

    @Message("số {position}")
    String queue(int position);

    @Message("Cấp cán bộ")
    String level();

    @Message("Đơn vị")
    String unit();

    @Message("Tất cả")
    String any();

    @Message("Họ và tên")
    String name();

    @Message("Năm sinh")
    String birthYear();

    @Message("Chức vụ")
    String position();

    @Message("Cơ quan, đơn vị công tác")
    String organisation();

    @Message("Điểm cầu")
    String site();

    @Message("Chưa xếp")
    String noSite();

    @Message("Điện thoại")
    String phone();

    @Message("Thư điện tử")
    String email();

    @Message("Giới tính")
    String gender();

    @Message("{#when gender}{#is MALE}Nam{#is FEMALE}Nữ{/when}")
    String genders(Gender gender);

    @Message("Chưa có ai như vậy trong danh sách đăng ký.")
    String none();

    @Message("Việc cần làm")
    String actions();

    @Message("Hủy")
    String cancel();

    @Message("Hủy đăng ký của {name}? Chỗ trống được trao cho người đầu danh sách chờ.")
    String cancelWhat(String name);

    @Message("Hủy đăng ký")
    String cancelNow();

    @Message("Lý do")
    String reason();

    @Message("Duyệt")
    String approve();

    @Message("Từ chối")
    String reject();

    @Message("Từ chối đăng ký của {name}?")
    String rejectWhat(String name);

    @Message("Đăng ký")
    String submit();

    @Message("Cần năm sinh hoặc số điện thoại để phân biệt người trùng tên.")
    String birthYearHint();

    @Message("Cấp mà cán bộ công tác; cán bộ trung ương thì để trống đơn vị.")
    String levelHint();

    @Message("Chọn")
    String choose();

    @Message("Theo đơn vị, tự xếp")
    String siteOfUnit();

    @Message("Hiện chưa đăng ký được: {why}")
    String closed(String why);

    @Message("lớp đã hết chỗ")
    String waitsForClass();

    @Message("điểm cầu đã hết chỗ")
    String waitsForSite();

    @Message("hết chỉ tiêu của {area}")
    String waitsForQuota(String area);

    @Message("hết chỉ tiêu của cấp cán bộ")
    String waitsForLevel();

    @Message("trả lời trước {time}")
    String answerBy(String time);

    @Message("Không trả lời trước {time}")
    String noAnswerBy(String time);

    @Message("Nhận chỗ")
    String accept();

    @Message("Từ chối nhận chỗ")
    String refuse();

    @Message("{name} không nhận chỗ? Chỗ được mời người tiếp theo trong danh sách chờ.")
    String refuseWhat(String name);

    @Message("Thay người")
    String replace();

    @Message("Thay {name} bằng người khác")
    String replaceWhom(String name);

    @Message("Người thay nhận đúng chỗ này; đăng ký của {name} được hủy.")
    String replaceWhat(String name);

    @Message("Chọn {name}")
    String tick(String name);

    @Message("Chọn")
    String ticks();

    @Message("Với những người đã đánh dấu")
    String withTicked();

    @Message("Duyệt những người đã đánh dấu")
    String approveTicked();

    @Message("Từ chối những người đã đánh dấu")
    String rejectTicked();

    @Message("Lý do từ chối, những người này sẽ đọc được")
    String reasonTold();

    @Message("Cách xếp chỗ")
    String toQuotas();

    @Message("Giữ chỗ")
    String toReservations();
}
