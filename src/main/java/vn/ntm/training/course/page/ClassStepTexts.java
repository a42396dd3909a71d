package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the steps in the life of a class; English in {@code messages/classStep_en.properties}. */
@MessageBundle("classStep")
public interface ClassStepTexts {

    @Message("Sửa thông tin")
    String edit();

    @Message("Xem lại và công bố")
    String publish();

    @Message("Trước khi công bố")
    String lastLook();

    @Message(
            "Khi công bố, mọi người nhìn thấy lớp và các đơn vị được mời bắt đầu đăng ký. Lớp đã công bố không trở lại bản nháp được.")
    String publishWhat();

    @Message("Công bố lớp")
    String publishNow();

    @Message("Còn thiếu điều bắt buộc nên chưa công bố được.")
    String notReady();

    @Message("Quay lại lớp")
    String back();

    @Message("Bắt buộc")
    String required();

    @Message("Nên có")
    String advised();

    @Message("Đã có")
    String done();

    @Message("Còn thiếu")
    String missing();

    @Message("Chưa có")
    String absent();

    @Message("Bổ sung")
    String fix();

    @Message(
            "{#when need}{#is SESSIONS}Có ít nhất một buổi học{#is AHEAD}Buổi đầu tiên chưa bắt đầu{#is THRESHOLD}Số buổi tối thiểu để tính lượt không lớn hơn số buổi của lớp{#is UNITS}Địa bàn và điểm cầu là đơn vị có hiệu lực vào ngày học{#is ROOMS}Mỗi buổi trực tuyến có đường dẫn hoặc số phòng họp{#is TRAINERS}Mỗi buổi có giảng viên{#is SITES}Lớp trực tuyến có danh sách điểm cầu{#is DOCUMENT}Có số công văn, quyết định{#is CAPACITY}Có giới hạn số chỗ{/when}")
    String needs(Readiness.Need need);

    @Message("Hủy lớp")
    String cancel();

    @Message("Hủy lớp {code}? Mọi người đã đăng ký sẽ được báo tin kèm lý do. Lớp đã hủy không mở lại được.")
    String cancelWhat(String code);

    @Message("Lý do hủy (gửi cho người đã đăng ký)")
    String reason();

    @Message("Khóa sổ lớp")
    String close();

    @Message("Đối chiếu điểm cầu")
    String settleFirst();

    @Message(
            "Khóa sổ lớp {code}? Sau đó không sửa được lớp và không nhận điểm danh nữa; hãy chắc rằng mọi điểm cầu đã nộp.")
    String closeWhat(String code);

    @Message("Tạo lớp mới từ lớp này")
    String copy();

    @Message(
            "Bản nháp mới có cùng buổi học, giảng viên, điểm cầu, dời theo ngày của buổi đầu tiên. Đường dẫn phòng họp và số văn bản không được chép.")
    String copyWhat();

    @Message("Ngày của buổi đầu tiên")
    String firstDate();

    @Message("Tạo bản nháp")
    String copyNow();
}
