package vn.ntm.training.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.course.ClassStatus;
import vn.ntm.training.shared.text.Language;
import vn.ntm.training.unit.CadreLevel;

/** Texts of the frame around every page and of the tags; English in {@code messages/frame_en.properties}. */
@MessageBundle("frame")
public interface FrameTexts {

    @Message("Tập huấn nông thôn mới")
    String product();

    @Message("Đến nội dung chính")
    String skip();

    @Message("Điều hướng chính")
    String navigation();

    @Message("Danh mục")
    String menu();

    @Message("Trang đầu")
    String first();

    @Message("Lớp tập huấn")
    String classes();

    @Message("Số liệu")
    String statistics();

    @Message("Học viên")
    String people();

    @Message("Đơn vị")
    String units();

    @Message("Người dùng")
    String users();

    @Message("Nhật ký")
    String audit();

    @Message("Tin nhắn")
    String messages();

    @Message("Tập huấn của tôi")
    String myTrainings();

    @Message("Đăng ký người của đơn vị")
    String registerPeople();

    @Message("Điểm danh")
    String roll();

    @Message("Bạn đang làm việc bằng liên kết cá nhân.")
    String byLink();

    @Message("Rời liên kết")
    String leaveLink();

    @Message("Tài khoản của tôi")
    String account();

    @Message("Đăng nhập")
    String signIn();

    @Message("Đăng xuất")
    String signOut();

    @Message("Hiển thị")
    String display();

    @Message("Giao diện sáng hoặc tối")
    String theme();

    @Message("{#when theme}{#is AUTO}Theo thiết bị{#is LIGHT}Sáng{#is DARK}Tối{/when}")
    String themes(Theme theme);

    @Message("Ngôn ngữ")
    String language();

    @Message("{#when language}{#is VI}Tiếng Việt{#is EN}English{/when}")
    String languages(Language language);

    @Message("Hệ thống quản lý tập huấn cán bộ xây dựng nông thôn mới")
    String about();

    @Message("Thử API")
    String api();

    @Message("OpenAPI")
    String openApi();

    @Message("Về trang đầu")
    String home();

    @Message("Quay lại trang trước")
    String back();

    @Message("Mã yêu cầu: {id}")
    String requestId(String id);

    @Message("Chưa thực hiện được; hãy thử lại.")
    String failed();

    @Message("Dữ liệu mô phỏng")
    String synthetic();

    @Message("(không bắt buộc)")
    String optional();

    @Message("Có chỗ chưa đúng, hãy sửa rồi gửi lại:")
    String wrong();

    @Message("Vị trí trang")
    String crumbs();

    @Message("Các trang của danh sách")
    String pages();

    @Message("{first}–{last} trong {total}")
    String range(String first, String last, String total);

    @Message("Trang trước")
    String previous();

    @Message("Trang sau")
    String next();

    @Message("Lọc")
    String filter();

    @Message("Bỏ lọc")
    String unfiltered();

    @Message("Tìm")
    String find();

    @Message("{label}: tên đơn vị, có thể gõ không dấu")
    String areaName(String label);

    @Message("Không có đơn vị nào tên “{typed}”.")
    String noArea(String typed);

    @Message("trước là {name}")
    String formerly(String name);

    @Message(
            "{#when level}{#is CENTRAL}Trung ương{#is PROVINCE}Cấp tỉnh{#is DISTRICT}Cấp huyện{#is COMMUNE}Cấp xã{#is VILLAGE}Thôn{/when}")
    String cadreLevel(CadreLevel level);

    @Message("{done}/{total}")
    String doneOf(String done, String total);

    @Message(
            "{#when status}{#is DRAFT}Bản nháp{#is PUBLISHED}Đã công bố{#is RUNNING}Đang diễn ra{#is HELD}Đã tổ chức{#is CLOSED}Đã khóa sổ{#is CANCELLED}Đã hủy{/when}")
    String classStatus(ClassStatus status);

    @Message("Mất kết nối; số liệu trên trang có thể đã cũ.")
    String stale();

    @Message("Không còn xem được phần này. Hãy tải lại trang.")
    String ended();
}
