package vn.ntm.training.attendance.reconciliation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which rooms are reconciled; English in {@code messages/reconciliation_en.properties}. */
@MessageBundle("reconciliation")
public interface ReconciliationTexts {

    @Message("Đối chiếu điểm cầu")
    String title();

    @Message(
            "Điểm cầu chưa khớp đứng đầu, mỗi điểm kèm việc cần làm. Lớp đóng được khi mọi điểm cầu của mọi buổi đã được xác"
                    + " nhận hoặc miễn.")
    String lead();

    @Message(
            "{#when standing}{#is CHANGED}Đã thay đổi sau khi xác nhận{#is OPEN}Chưa quyết định{#is CONFIRMED}Đã xác nhận{#is EXCUSED}Đã miễn{/when}")
    String standings(Standing standing);

    @Message("{#when outcome}{#is CONFIRMED}Xác nhận số liệu{#is EXCUSED}Miễn: điểm cầu không tham gia{/when}")
    String outcomes(Outcome outcome);

    @Message(
            "{#when kind}{#is CONNECTED_WITHOUT_ROLL}Đã kết nối, không có điểm danh{#is NO_ROLL}Không có điểm danh{#is SAME_PERSON_TWO_SITES}Một người ở hai điểm cầu{#is HEADCOUNT_DIFFERS}Số người khác số tên{#is NO_CONNECTION}Không thấy kết nối{#is HEADCOUNT_MISSING}Chưa báo số người{#is NAMES_UNMARKED}Còn người chưa ghi{#is NOT_HANDED_IN}Chưa nộp điểm danh{#is CHANGED_SINCE_HAND_IN}Thay đổi sau khi nộp{#is SHEET_MISSING}Thiếu danh sách ký tên{/when}")
    String kinds(Disagreement kind);

    @Message("Tên điểm cầu")
    String search();

    @Message("Tình trạng")
    String state();

    @Message("Điểm không khớp")
    String kind();

    @Message("Tỉnh")
    String province();

    @Message("Tất cả")
    String any();

    @Message("Không có điểm cầu nào như vậy.")
    String noRooms();

    @Message("Điểm cầu")
    String room();

    @Message("Số liệu")
    String numbers();

    @Message("Việc cần làm")
    String toDo();

    @Message("Số liệu khớp.")
    String agrees();

    @Message("Quyết định")
    String decide();

    @Message("Quyết định về {name}")
    String decideOf(String name);

    @Message("có mặt {count}")
    String present(String count);

    @Message("báo {count} người")
    String declared(String count);

    @Message("chưa báo số người")
    String notDeclared();

    @Message("ngoài danh sách {count}")
    String walkedIn(String count);

    @Message("ảnh ký tên {count}")
    String pictures(String count);

    @Message("biên nhận số {number}")
    String receiptNumber(String number);

    @Message("chưa nộp")
    String noReceipt();

    @Message("kết nối {minutes} phút")
    String minutes(String minutes);

    @Message("kỹ thuật")
    String technician();

    @Message("Xác nhận các điểm cầu khớp số liệu")
    String confirmAll();

    @Message("Xác nhận {count} điểm cầu có số liệu khớp và chưa quyết định?")
    String confirmAllWhat(String count);

    @Message("Miễn các điểm cầu không tham gia")
    String excuseAll();

    @Message(
            "Miễn {count} điểm cầu không điểm danh, không báo số người và không kết nối? Lý do được ghi cho từng điểm cầu.")
    String excuseAllWhat(String count);

    @Message("Lý do")
    String reason();

    @Message("Cần khi số liệu chưa khớp hoặc khi miễn. Không ghi thông tin riêng của học viên.")
    String reasonHint();

    @Message("Số người được công nhận")
    String heads();

    @Message("Để trống thì lấy số tên có mặt. Số này được lưu cùng quyết định; lượt học viên vẫn tính theo tên.")
    String headsHint();

    @Message("Ghi quyết định")
    String record();

    @Message("Số liệu hiện nay")
    String now();

    @Message("Đăng ký")
    String registered();

    @Message("Chưa ghi")
    String unmarked();

    @Message("Có mặt")
    String there();

    @Message("Ngoài danh sách")
    String walkIns();

    @Message("Số người điểm cầu báo")
    String headcount();

    @Message("Kết nối (phút)")
    String connection();

    @Message("Ảnh danh sách ký tên")
    String sheets();

    @Message("Biên nhận điểm danh")
    String receipt();

    @Message("Các quyết định")
    String decisions();

    @Message("Chưa có quyết định nào.")
    String noDecisions();

    @Message("{who}, {when}")
    String byAt(String who, String when);

    @Message("Lúc đó chưa khớp")
    String disagreed();

    @Message("Bạn xem được, không quyết định được về điểm cầu này.")
    String viewOnly();

    @Message("Điểm danh hoặc số liệu đã thay đổi sau quyết định gần nhất; cần xem và quyết định lại.")
    String changed();

    @Message("Về điểm danh")
    String toRoll();

    @Message("Lịch sử")
    String history();

    @Message("Hệ thống")
    String system();

    @Message("Buổi học kết thúc lúc {when}; trước đó số liệu của các điểm cầu chưa đủ để đối chiếu.")
    String unfinished(String when);

    @Message("STT")
    String number();

    @Message("Đơn vị")
    String unit();

    @Message("Dữ liệu minh họa")
    String synthetic();

    @Message("Danh sách ký tên")
    String sheet();

    @Message("Người quyết định")
    String decidedBy();

    @Message("Lúc")
    String decidedAt();

    @Message(
            "Lượt học viên tính theo tên có mặt trong điểm danh. Số người được công nhận chỉ lưu cùng quyết định, không làm thay đổi lượt.")
    String headsCountNot();

    @Message("Tải bảng của buổi (Excel)")
    String download();

    @Message("Tải bảng của cả lớp (Excel)")
    String downloadClass();

    @Message("Buổi {ordinal}")
    String session(int ordinal);

    @Message("{#if yes}có{#else}không{/if}")
    String whether(boolean yes);

    @Message(
            "Quyết định công nhận {heads} người, điểm danh có {present} tên có mặt: lượt học viên tính theo {present} tên đó.")
    String namesCount(String heads, String present);
}
