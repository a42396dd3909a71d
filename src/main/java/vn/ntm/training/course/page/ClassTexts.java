package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.Evidence;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.unit.CadreLevel;

/** Texts of the list and of the page of a class; English in {@code messages/class_en.properties}. */
@MessageBundle("class")
public interface ClassTexts {

    @Message("Lớp tập huấn")
    String list();

    @Message("Tạo lớp")
    String create();

    @Message("Tên hoặc mã lớp")
    String search();

    @Message("Năm")
    String year();

    @Message("Trạng thái")
    String status();

    @Message("Hình thức")
    String format();

    @Message(
            "{#when format}{#is ONLINE}Trực tuyến{#is IN_PERSON}Trực tiếp{#is HYBRID}Trực tiếp và trực tuyến{#is STUDY_TOUR}Tham quan, học tập{/when}")
    String formats(ClassFormat format);

    @Message("Nơi tổ chức")
    String province();

    @Message("Trung ương")
    String central();

    @Message("Tất cả")
    String all();

    @Message("Không có lớp nào phù hợp.")
    String none();

    @Message("Lớp")
    String name();

    @Message("Thời gian")
    String when();

    @Message("Đơn vị tổ chức")
    String organiser();

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Đã đăng ký")
    String taken();

    @Message("{taken}/{capacity}")
    String takenOf(String taken, String capacity);

    @Message("{count} buổi")
    String sessionCount(int count);

    @Message("Chưa xếp lịch")
    String noDate();

    @Message("Từ {from} đến {to}")
    String fromTo(String from, String to);

    @Message("bắt đầu lúc {hour}")
    String startsAt(String hour);

    @Message("Mã lớp {code}")
    String code(String code);

    @Message("Lớp còn là bản nháp: chỉ đơn vị tổ chức và giảng viên nhìn thấy.")
    String draftNote();

    @Message("Lớp đã hủy. Lý do: {reason}")
    String cancelledNote(String reason);

    @Message("Thông tin lớp")
    String facts();

    @Message("Chương trình")
    String curriculum();

    @Message("Chuyên đề")
    String modules();

    @Message("tên chờ xác nhận")
    String unconfirmed();

    @Message("Theo văn bản")
    String document();

    @Message("Số {number}")
    String documentNumber(String number);

    @Message("ngày {date}")
    String documentDate(String date);

    @Message("Đối tượng")
    String audience();

    @Message(
            "{#when level}{#is CENTRAL}Cán bộ trung ương{#is PROVINCE}Cán bộ cấp tỉnh{#is DISTRICT}Cán bộ cấp huyện{#is COMMUNE}Cán bộ cấp xã{#is VILLAGE}Cán bộ thôn, bản{/when}")
    String levels(CadreLevel level);

    @Message("Cán bộ các cấp")
    String allLevels();

    @Message("Địa bàn")
    String areas();

    @Message("Cả nước")
    String wholeCountry();

    @Message("và {count} đơn vị khác")
    String moreAreas(int count);

    @Message("Đăng ký")
    String registration();

    @Message(
            "{#when mode}{#is OPEN}Đăng ký là có chỗ, cho đến khi đủ{#is APPROVAL}Đăng ký, chờ đơn vị tổ chức duyệt{#is LIST_ONLY}Đơn vị gửi danh sách; không đăng ký từng người{/when}")
    String registrationModes(RegistrationMode mode);

    @Message("Đang nhận đăng ký")
    String registrationOpen();

    @Message("mở từ {at}")
    String opensAt(String at);

    @Message("đóng lúc {at}")
    String closesAt(String at);

    @Message("đóng khi buổi đầu tiên bắt đầu")
    String closesAtStart();

    @Message("Chỗ")
    String places();

    @Message("{taken}/{capacity} chỗ đã đăng ký, còn {left} chỗ")
    String placesLeft(String taken, String capacity, String left);

    @Message("{taken} người đã đăng ký, không giới hạn số chỗ")
    String placesUnlimited(String taken);

    @Message("Chỉ tiêu")
    String quotas();

    @Message("{taken} trên {seats} chỗ đã dùng")
    String quotaTaken(String taken, String seats);

    @Message("Còn {count} chỉ tiêu khác")
    String moreQuotas(int count);

    @Message("Cách xếp chỗ")
    String howSeatsAreGiven();

    @Message("Cách tính lượt học viên")
    String counting();

    @Message(
            "{#when rule}{#is ONCE_PER_CLASS}Mỗi học viên một lượt cho cả lớp, khi có mặt (kể cả đến muộn hoặc về sớm) ở ít nhất {threshold} buổi{#is ONCE_PER_CLASS_BY_MINUTES}Mỗi học viên một lượt cho cả lớp, khi có mặt tổng cộng ít nhất {threshold} phút (đến muộn hoặc về sớm chỉ tính số phút đã ghi){#is PER_SESSION}Mỗi học viên một lượt cho mỗi buổi có mặt (kể cả đến muộn hoặc về sớm){/when}; không tính giảng viên ở buổi mình dạy và cán bộ kỹ thuật của điểm cầu")
    String countingRule(CountingRule rule, int threshold);

    @Message("Căn cứ ghi có mặt")
    String evidence();

    @Message(
            "{#when evidence}{#is ROLL}Điểm danh của điểm cầu, giảng viên hoặc đơn vị tổ chức{#is CHECK_IN}Học viên tự điểm danh bằng liên kết cá nhân hoặc mã chiếu trong buổi học{#is JOIN_LOG}Nhật ký phòng họp trực tuyến, kết nối từ {minutes} phút{/when}")
    String evidences(Evidence evidence, int minutes);

    @Message("Giấy chứng nhận")
    String certificate();

    @Message("Có cấp giấy chứng nhận")
    String certified();

    @Message("Hỏi ai")
    String ask();

    @Message("{organiser}; hoặc người phụ trách nông thôn mới ở xã, phường và tỉnh, thành phố nơi bạn làm việc.")
    String askWhom(String organiser);

    @Message("Người đăng ký")
    String registrations();

    @Message("Gửi danh sách")
    String lists();

    @Message("Tình hình gửi danh sách")
    String invitedUnits();

    @Message("Lịch sử")
    String history();

    @Message("Cần xem lại")
    String warnings();

    @Message("Xem lớp kia")
    String otherClass();

    @Message("Việc khác với lớp này")
    String otherSteps();

    @Message("Liên kết cá nhân")
    String links();

    @Message("Liên kết")
    String link();

    @Message("Tạo liên kết điểm danh cho {site}")
    String linkOf(String site);
}
