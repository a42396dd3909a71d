package vn.ntm.training.tally;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.unit.UnitLevel;

/** Texts of the page of running totals; English in {@code messages/tally_en.properties}. */
@MessageBundle("tally")
public interface TallyTexts {

    @Message("Số liệu trực tiếp")
    String title();

    @Message("Theo dõi đăng ký và điểm danh của lớp; trang tự cập nhật mỗi giây.")
    String lead();

    @Message("Chỉ gồm cán bộ thuộc địa bàn của bạn.")
    String ownOnly();

    @Message("Số liệu lúc")
    String asOf();

    @Message("Cập nhật")
    String renew();

    @Message("Người đăng ký")
    String registered();

    @Message("Lượt học viên")
    String participations();

    @Message("Người đã tham gia")
    String people();

    @Message("Lượt kê khai không có tên")
    String declared();

    @Message("Theo cấp cán bộ")
    String byLevel();

    @Message("Cấp")
    String level();

    @Message("Theo địa bàn")
    String byUnit();

    @Message("Địa bàn")
    String unit();

    @Message("Xem theo")
    String by();

    @Message("{#when level}{#is PROVINCE}Tỉnh{#is DISTRICT}Huyện{#is COMMUNE}Xã{/when}")
    String levels(UnitLevel level);

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Các địa bàn còn lại ({count})")
    String others(String count);

    @Message("Tổng cộng")
    String total();

    @Message("Chưa có ai đăng ký hoặc điểm danh.")
    String nobody();

    @Message("Người được tính lượt")
    String counted();

    @Message("Từng lượt trong số liệu, với điểm danh, những lần sửa và danh sách ký tên làm căn cứ.")
    String countedLead();

    @Message("Chưa có lượt nào được tính.")
    String nobodyCounted();

    @Message("Học viên")
    String person();

    @Message("Tính cho ngày")
    String countedOn();

    @Message("Điểm danh")
    String marks();

    @Message("Buổi {ordinal}")
    String sessionNumber(int ordinal);

    @Message("{minutes} phút")
    String minutes(int minutes);

    @Message("không tính: giảng viên hoặc cán bộ kỹ thuật")
    String atWork();

    @Message(
            "{#when basis}{#is 'ROLL'}Điểm danh của điểm cầu{#is 'CHECK_IN'}Tự điểm danh{#is 'JOIN_LOG'}Nhật ký phòng họp{#is 'IMPORT'}Nhập từ tệp{/when}")
    String basis(String basis);

    @Message("ghi lúc {at}")
    String recorded(String at);

    @Message("thay lúc {at}")
    String until(String at);

    @Message("Đã sửa {count} lần")
    String earlier(int count);

    @Message("Danh sách ký tên ({count} trang)")
    String sheets(long count);

    @Message("lý do: {reason}")
    String reason(String reason);
}
