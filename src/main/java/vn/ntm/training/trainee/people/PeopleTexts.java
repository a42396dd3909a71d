package vn.ntm.training.trainee.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.trainee.Gender;

/** Texts of the pages about people; English in {@code messages/people_en.properties}. */
@MessageBundle("people")
public interface PeopleTexts {

    @Message("Học viên")
    String title();

    @Message("Họ tên")
    String name();

    @Message("Ít nhất 2 chữ cái, gõ không dấu cũng được.")
    String nameHint();

    @Message("Số điện thoại")
    String phone();

    @Message("Gõ đủ số; nhiều người có thể dùng chung một số.")
    String phoneHint();

    @Message("Tìm theo số điện thoại")
    String byPhone();

    @Message("Đơn vị")
    String unit();

    @Message("Năm sinh")
    String birthYear();

    @Message("Giới tính")
    String gender();

    @Message("{#when gender}{#is MALE}Nam{#is FEMALE}Nữ{/when}")
    String genders(Gender gender);

    @Message("Chức vụ")
    String position();

    @Message("Cấp cán bộ")
    String level();

    @Message("Cơ quan, đơn vị công tác")
    String organisation();

    @Message("Thư điện tử")
    String email();

    @Message("Trung ương")
    String ministry();

    @Message("Chưa có")
    String unknown();

    @Message("Không tìm thấy ai trong phạm vi của bạn.")
    String nobody();

    @Message("Gõ tên hoặc số điện thoại để tìm. Mỗi lần tìm và xem đều được ghi vào nhật ký.")
    String howTo();

    @Message("Người có thể trùng")
    String duplicates();

    @Message("Các lớp đã đăng ký")
    String trainings();

    @Message("Lớp")
    String trainingClass();

    @Message("Ngày bắt đầu")
    String startsOn();

    @Message("Đơn vị khi đăng ký")
    String unitThen();

    @Message("Trạng thái")
    String status();

    @Message(
            "{#when status}{#is 'PENDING'}Chờ duyệt{#is 'CONFIRMED'}Đã có chỗ{#is 'WAITLISTED'}Danh sách chờ{#is 'OFFERED'}Được mời nhận chỗ{#is 'CANCELLED'}Đã hủy{#is 'REJECTED'}Đã từ chối{/when}")
    String statuses(String status);

    @Message("Số lượt")
    String participations();

    @Message("Mỗi lớp tính lượt theo quy tắc riêng, ghi ở trang của lớp.")
    String countedByClass();

    @Message("Chưa đăng ký lớp nào mà bạn được xem.")
    String noTrainings();

    @Message("Số định danh cá nhân")
    String citizenId();

    @Message("Được mã hóa, chỉ dùng để đối chiếu người trùng; không hiện lại và không có trong danh sách nào.")
    String citizenIdHint();

    @Message("Đã có, ba số cuối là {ending}")
    String citizenIdEnding(String ending);

    @Message("Lưu số định danh")
    String saveCitizenId();

    @Message("Xóa số định danh")
    String forgetCitizenId();

    @Message("Xóa số định danh cá nhân của người này?")
    String forgetCitizenIdWhat();
}
