package vn.ntm.training.course.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of sites; English in {@code messages/site_en.properties}. */
@MessageBundle("site")
public interface SiteTexts {

    @Message("Điểm cầu")
    String all();

    @Message("{count} điểm cầu")
    String count(String count);

    @Message("Chưa có điểm cầu nào.")
    String none();

    @Message("Không có điểm cầu nào có tên như vậy.")
    String noneFound();

    @Message("Tìm điểm cầu theo tên")
    String search();

    @Message("Thêm điểm cầu")
    String add();

    @Message("Lập điểm cầu theo địa bàn")
    String addByArea();

    @Message("Sửa điểm cầu")
    String edit();

    @Message("Sửa")
    String editShort();

    @Message("Tên điểm cầu")
    String name();

    @Message("Để trống thì lấy theo tên đơn vị.")
    String nameHint();

    @Message("Đơn vị")
    String unit();

    @Message("Địa chỉ")
    String address();

    @Message("Số chỗ")
    String seats();

    @Message("{count} chỗ")
    String seatCount(String count);

    @Message("Người liên hệ")
    String contact();

    @Message("Điện thoại người liên hệ")
    String contactPhone();

    @Message("Kỹ thuật viên")
    String technician();

    @Message("Điện thoại kỹ thuật viên")
    String technicianPhone();

    @Message("Kỹ thuật: {name}")
    String technicianIs(String name);

    @Message("Xóa điểm cầu")
    String remove();

    @Message("Xóa {name}?")
    String removeWhat(String name);

    @Message("Mỗi đơn vị một điểm cầu, mang tên đơn vị. Đơn vị đã có điểm cầu thì giữ nguyên.")
    String byAreaWhat();

    @Message("Lập cho")
    String extent();

    @Message(
            "{#when extent}{#is COMMUNES_OF_PROVINCE}Mọi xã, phường của một tỉnh, thành phố{#is PROVINCES}Các tỉnh, thành phố{#is ALL_COMMUNES}Mọi xã, phường của cả nước{/when}")
    String extents(AreaSitesForm.Extent extent);

    @Message("Tỉnh, thành phố")
    String ofProvince();

    @Message("Lập điểm cầu")
    String make();
}
