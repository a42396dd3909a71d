package vn.ntm.training.attendance.arrival;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about the line of a room, and of the board of all rooms; English in {@code messages/arrival_en.properties}. */
@MessageBundle("arrival")
public interface ArrivalTexts {

    @Message("Kết nối của điểm cầu")
    String title();

    @Message("Điểm cầu đã kết nối")
    String connect();

    @Message("Đã kết nối lại")
    String reconnect();

    @Message("Mất kết nối, cần hỗ trợ")
    String help();

    @Message("Báo cần hỗ trợ")
    String sendHelp();

    @Message("Cần hỗ trợ việc gì")
    String note();

    @Message("Vài chữ, ví dụ: không có tiếng, mất mạng. Không ghi thông tin riêng của học viên.")
    String noteHint();

    @Message("Từ {when}, điểm cầu thử đường truyền và báo đã kết nối tại đây.")
    String opens(String when);

    @Message("Vào phòng họp trực tuyến, thử tiếng và hình, rồi báo cho đơn vị tổ chức.")
    String what();

    @Message("Đã báo kết nối lúc {when}.")
    String connectedAt(String when);

    @Message("Đã báo cần hỗ trợ lúc {when}; đơn vị tổ chức thấy điểm cầu ở đầu bảng theo dõi.")
    String neededAt(String when);

    @Message("Điểm cầu không báo gì về kết nối.")
    String nothing();

    @Message("Về điểm danh")
    String back();

    @Message("Bảng theo dõi điểm cầu")
    String board();

    @Message("Điểm cầu cần hỗ trợ đứng đầu, rồi đến điểm cầu chưa có mặt; bảng tự cập nhật.")
    String boardLead();

    @Message(
            "{#when standing}{#is NEEDS_HELP}Cần hỗ trợ{#is MISSING}Chưa có mặt{#is CONNECTED}Đã kết nối{#is HANDED_IN}Đã nộp điểm danh{/when}")
    String standings(Standing standing);

    @Message("Tổng số điểm cầu")
    String all();

    @Message("Cập nhật lúc")
    String asOf();

    @Message("Cập nhật")
    String renew();

    @Message("Điểm cầu")
    String room();

    @Message("Tình trạng")
    String state();

    @Message("Từ lúc")
    String since();

    @Message("Gọi")
    String call();

    @Message("kỹ thuật")
    String technician();

    @Message("Tên điểm cầu hoặc đơn vị")
    String search();

    @Message("Tỉnh")
    String province();

    @Message("Tất cả")
    String any();

    @Message("Không có điểm cầu nào như vậy.")
    String noRooms();
}
