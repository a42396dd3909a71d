package vn.ntm.training.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of statistics; English in {@code messages/statistics_en.properties}. */
@MessageBundle("statistics")
public interface StatisticsTexts {

    @Message("Số liệu tập huấn")
    String title();

    @Message("Kết quả tập huấn, bồi dưỡng cán bộ xây dựng nông thôn mới")
    String printed();

    @Message("Chọn nhanh khoảng thời gian")
    String periods();

    @Message("Từ ngày")
    String from();

    @Message("Đến ngày")
    String to();

    @Message("Chia theo")
    String groupBy();

    @Message(
            "{#when dimension}{#is PROVINCE}Tỉnh{#is DISTRICT}Huyện{#is COMMUNE}Xã{#is LEVEL}Cấp cán bộ{#is GENDER}Giới tính{#is CLASS}Lớp{#is CURRICULUM}Chương trình{#is MONTH}Tháng{/when}")
    String dimensions(Dimension dimension);

    @Message("Địa bàn")
    String basis();

    @Message("{#when basis}{#is AS_HELD}Tại thời điểm tổ chức{#is CURRENT}Quy đổi theo hiện nay{/when}")
    String bases(Basis basis);

    @Message("Đơn vị")
    String unit();

    @Message("Cấp cán bộ")
    String level();

    @Message("Chương trình")
    String curriculum();

    @Message("Số liệu tính đến")
    String asOf();

    @Message("Thêm điều kiện")
    String more();

    @Message("Tất cả")
    String any();

    @Message(
            "Từ ngày {from} đến ngày {to}. {#when basis}{#is AS_HELD}Theo đơn vị hành chính tại thời điểm tổ chức.{#is CURRENT}Quy đổi theo địa bàn hiện nay (từ 01/7/2025).{/when} Số liệu tính đến {asOf}.")
    String scope(String from, String to, Basis basis, String asOf);

    @Message(
            "Lượt học viên và lượt khai báo của các dòng cộng lại bằng dòng tổng. Số lớp và số người không cộng dồn: một lớp có thể có học viên nhiều nơi, một người có thể dự nhiều lớp.")
    String additive();

    @Message("Số liệu này có dữ liệu mô phỏng, không phải số liệu thật của Chương trình.")
    String synthetic();

    @Message("Không có lượt học viên nào trong khoảng thời gian và phạm vi này.")
    String none();

    @Message("Tổng cộng")
    String total();

    @Message("Số lớp")
    String classes();

    @Message("Lượt học viên")
    String participations();

    @Message("Tỷ trọng")
    String share();

    @Message("Số người")
    String people();

    @Message("Lượt khai báo, không tên")
    String declared();

    @Message("Trong đó ước tính")
    String estimated();

    @Message(
            "Chưa phân bổ được về xã hiện nay vì xã cũ đã chia tách: {participations} lượt của {people} người, {declared} lượt khai báo; đã nằm trong tổng cộng.")
    String unallocated(String participations, String people, String declared);

    @Message("Đơn vị bạn chọn chưa có vào ngày đầu kỳ; lớp tổ chức trước khi sắp xếp được tính cho đơn vị cũ.")
    String younger();

    @Message("Xem quy đổi theo địa bàn hiện nay")
    String restated();

    @Message("Tải Excel")
    String xlsx();

    @Message("Tải CSV")
    String csv();
}
