package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.course.ClassFormat;
import vn.ntm.training.course.CountingRule;
import vn.ntm.training.course.RegistrationMode;
import vn.ntm.training.unit.CadreLevel;

/** Texts of the form of a class; English in {@code messages/classForm_en.properties}. */
@MessageBundle("classForm")
public interface ClassFormTexts {

    @Message("Tạo lớp tập huấn")
    String newTitle();

    @Message("Sửa thông tin lớp")
    String editTitle();

    @Message("Nội dung")
    String what();

    @Message("Tên lớp")
    String title();

    @Message("Hình thức")
    String format();

    @Message(
            "{#when format}{#is ONLINE}Trực tuyến{#is IN_PERSON}Trực tiếp{#is HYBRID}Trực tiếp và trực tuyến{#is STUDY_TOUR}Tham quan, học tập{/when}")
    String formats(ClassFormat format);

    @Message("Chương trình, bộ tài liệu")
    String curriculum();

    @Message("Không theo chương trình nào")
    String noCurriculum();

    @Message("Hiện chuyên đề")
    String showModules();

    @Message("Chuyên đề")
    String modules();

    @Message("{count} chuyên đề")
    String chosen(int count);

    @Message("tên chờ xác nhận")
    String unconfirmed();

    @Message("Số công văn, quyết định")
    String documentNumber();

    @Message("Ngày văn bản")
    String documentDate();

    @Message("Tổ chức và đối tượng")
    String who();

    @Message("Bộ (trung ương) tổ chức")
    String ministry();

    @Message("Đơn vị tổ chức")
    String organiser();

    @Message("Chỉ cần chọn khi lớp không do trung ương tổ chức.")
    String organiserHint();

    @Message("Địa bàn được mời")
    String areas();

    @Message("Không chọn địa bàn nào là mời cả nước.")
    String areasHint();

    @Message("Mời thêm địa bàn")
    String addArea();

    @Message("Thêm địa bàn đã chọn")
    String addAreaNow();

    @Message("Cấp cán bộ được mời")
    String levels();

    @Message("Không chọn cấp nào là mời mọi cấp.")
    String levelsHint();

    @Message(
            "{#when level}{#is CENTRAL}Trung ương{#is PROVINCE}Tỉnh{#is DISTRICT}Huyện (đến 30/6/2025){#is COMMUNE}Xã{#is VILLAGE}Thôn, bản{/when}")
    String levelNames(CadreLevel level);

    @Message("Ngày, chỗ và đăng ký")
    String seatsAndRegistration();

    @Message("Mọi ngày giờ là giờ Việt Nam (GMT+7).")
    String zone();

    @Message("Ngày bắt đầu")
    String startsOn();

    @Message("Ngày kết thúc")
    String endsOn();

    @Message("Có thể để trống: ngày của lớp là ngày của các buổi học.")
    String daysHint();

    @Message("Số chỗ")
    String capacity();

    @Message("Để trống là không giới hạn.")
    String capacityHint();

    @Message("Cách đăng ký")
    String registrationMode();

    @Message(
            "{#when mode}{#is OPEN}Đăng ký là có chỗ, cho đến khi đủ{#is APPROVAL}Đơn vị tổ chức duyệt từng đăng ký{#is LIST_ONLY}Chỉ nhận danh sách của đơn vị{/when}")
    String registrationModes(RegistrationMode mode);

    @Message("Mở đăng ký từ")
    String registrationOpensAt();

    @Message("Để trống là mở ngay khi công bố.")
    String opensHint();

    @Message("Đóng đăng ký lúc")
    String registrationClosesAt();

    @Message("Để trống là đóng khi buổi đầu tiên bắt đầu.")
    String closesHint();

    @Message("Tính lượt và chứng nhận")
    String countingAndCertificate();

    @Message("Cách tính lượt học viên")
    String countingRule();

    @Message(
            "{#when rule}{#is ONCE_PER_CLASS}Một lượt cho cả lớp, theo số buổi có mặt{#is ONCE_PER_CLASS_BY_MINUTES}Một lượt cho cả lớp, theo số phút có mặt{#is PER_SESSION}Một lượt cho mỗi buổi có mặt{/when}")
    String countingRules(CountingRule rule);

    @Message("Số buổi (hoặc số phút) tối thiểu phải có mặt")
    String countingThreshold();

    @Message(
            "Chỉ dùng khi tính một lượt cho cả lớp. Theo số phút: cộng các buổi; đến muộn hoặc về sớm chỉ tính số phút đã ghi.")
    String thresholdHint();

    @Message("Căn cứ để ghi có mặt")
    String evidence();

    @Message(
            "Điểm danh của điểm cầu, giảng viên hoặc đơn vị tổ chức luôn là căn cứ. Đã đến giờ điểm danh buổi đầu thì không đổi căn cứ được nữa.")
    String evidenceHint();

    @Message("Học viên tự điểm danh cũng được tính")
    String checkInAccepted();

    @Message("Bằng liên kết cá nhân hoặc mã chiếu trong buổi học. Không chọn thì chỉ lưu để đối chiếu.")
    String checkInHint();

    @Message("Nhật ký phòng họp trực tuyến cũng được tính")
    String joinLogAccepted();

    @Message("Số phút kết nối tối thiểu")
    String joinLogMinutes();

    @Message("Chỉ dùng khi nhật ký phòng họp được tính; để trống là 30 phút.")
    String joinLogMinutesHint();

    @Message("Cấp giấy chứng nhận")
    String certificate();

    @Message("Có")
    String yes();

    @Message("Không")
    String no();

    @Message("Lưu bản nháp")
    String saveDraft();

    @Message("Lưu")
    String save();

    @Message("Không lưu, quay lại")
    String back();

    @Message(
            "Có người khác đã sửa lớp này trong lúc bạn sửa. Những gì bạn gõ còn nguyên bên dưới. Bản đang lưu khác với bạn ở:")
    String stale();

    @Message(
            "Có người khác đã sửa nội dung này trong lúc bạn sửa, nhưng bản đang lưu không khác gì với những điều bạn gõ.")
    String staleSame();

    @Message("Gửi lại là ghi đè bằng bản của bạn.")
    String staleThen();

    @Message("{label}: đang lưu là “{stored}”")
    String storedOther(String label, String stored);

    @Message("{label}: đang để trống")
    String storedEmpty(String label);
}
