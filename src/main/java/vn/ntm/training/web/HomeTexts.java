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

    @Message("Người (tính một lần)")
    String people();

    @Message("Tỉnh, thành phố")
    String provinces();

    @Message("Lượt khai báo không có tên")
    String declared();

    @Message("Cách tính: {rule}")
    String rule(String rule);

    @Message("Số liệu tính đến {asOf}, theo đơn vị hành chính tại thời điểm tổ chức.")
    String asOf(String asOf);

    @Message("Số liệu này có dữ liệu mô phỏng, không phải số liệu thật của Chương trình.")
    String synthetic();

    @Message("Chưa có lượt học viên nào được ghi nhận trong năm {year}.")
    String noFigures(int year);

    @Message("Các lớp năm {year}")
    String classList(int year);

    @Message("Năm {year} chưa có lớp nào.")
    String noClasses(int year);

    @Message("{count} buổi")
    String sessions(String count);

    @Message("Chưa có lịch")
    String noDate();

    @Message("Số liệu cho máy đọc: {address}")
    String machineReadable(String address);

    @Message("Đang nhận đăng ký")
    String open();

    @Message("Trang trước")
    String previous();

    @Message("Trang sau")
    String next();
}
