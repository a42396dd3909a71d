package vn.ntm.training.unit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the catalogue of units; English in {@code messages/units_en.properties}. */
@MessageBundle("units")
public interface UnitTexts {

    @Message("Đơn vị hành chính")
    String title();

    @Message("Tên đơn vị, tên cũ cũng được")
    String search();

    @Message("Có hiệu lực vào ngày")
    String on();

    @Message("Cấp")
    String level();

    @Message("Tất cả")
    String any();

    @Message("{#when level}{#is PROVINCE}Tỉnh{#is DISTRICT}Huyện{#is COMMUNE}Xã{/when}")
    String levels(UnitLevel level);

    @Message("{count} tỉnh, thành phố ngày {day}")
    String provinces(int count, String day);

    @Message("Không có đơn vị nào có tên như vậy.")
    String none();

    @Message("Tên")
    String name();

    @Message("Mã")
    String code();

    @Message("Hiệu lực")
    String valid();

    @Message("từ {day}")
    String since(String day);

    @Message("đến hết {day}")
    String until(String day);

    @Message("từ trước năm 2021")
    String sinceBefore();

    @Message("đến nay")
    String untilNow();

    @Message("Thuộc")
    String path();

    @Message("trước là {name}")
    String formerly(String name);

    @Message("nay là {name}")
    String became(String name);

    @Message("một phần nay thuộc {name}")
    String becamePart(String name);

    @Message("Hết hiệu lực")
    String ended();

    @Message("Thông tin dưới đây theo ngày {day}.")
    String asOf(String day);

    @Message("Tên và địa bàn qua các thời kỳ")
    String versions();

    @Message("Căn cứ")
    String document();

    @Message("chưa ghi nhận")
    String noDocument();

    @Message("Đã sáp nhập, chia về")
    String successors();

    @Message("Hình thành từ")
    String predecessors();

    @Message("Phần nhập")
    String part();

    @Message(
            "{#when kind}{#is 'WHOLE'}Toàn bộ{#is 'PART'}Một phần{#is 'MAIN'}Phần chính, chưa rõ có phải toàn bộ{#else}Đổi tên{/when}")
    String kinds(String kind);

    @Message("phần lớn hơn")
    String primary();

    @Message("ước tính")
    String estimated();

    @Message("Từ ngày")
    String effective();

    @Message("Cách viết khác")
    String aliases();

    @Message("{count} đơn vị trực thuộc")
    String below(int count);

    @Message("Số liệu tập huấn của đơn vị")
    String statistics();
}
