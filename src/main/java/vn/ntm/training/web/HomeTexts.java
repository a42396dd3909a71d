package vn.ntm.training.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the first page; English in {@code messages/home_en.properties}. */
@MessageBundle("home")
public interface HomeTexts {

    @Message("Kết quả tập huấn năm {year}")
    String title(int year);

    @Message("Chọn năm")
    String chooseYear();

    @Message("Lớp tập huấn")
    String classes();

    @Message("Lượt học viên")
    String participations();

    @Message("Số người")
    String people();

    @Message("Tỉnh, thành phố có học viên")
    String provinces();

    @Message("Lượt khai báo, không có tên")
    String declared();

    @Message("Theo đơn vị hành chính tại thời điểm tổ chức, tính đến {asOf}.")
    String asOf(String asOf);

    @Message("Số liệu này có dữ liệu mô phỏng, không phải số liệu thật của Chương trình.")
    String synthetic();

    @Message("Năm {year} chưa ghi nhận lượt học viên nào.")
    String noFigures(int year);

    @Message("Các lớp năm {year}")
    String classList(int year);

    @Message("Năm {year} chưa có lớp nào.")
    String noClasses(int year);

    @Message("{count} buổi")
    String sessions(int count);

    @Message("Chưa có lịch")
    String noDate();

    @Message("Số liệu theo tỉnh:")
    String byProvince();

    @Message("Excel")
    String excel();

    @Message("CSV")
    String csv();

    @Message("JSON")
    String json();

    @Message("Mở việc của liên kết")
    String toLink();

    @Message("Xem các lớp tập huấn của tôi: thời gian, nơi ngồi học, điểm danh")
    String toMine();
}
