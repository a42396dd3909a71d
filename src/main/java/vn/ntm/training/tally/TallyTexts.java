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
}
