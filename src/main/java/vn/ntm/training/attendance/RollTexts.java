package vn.ntm.training.attendance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which rolls are taken; English in {@code messages/roll_en.properties}. */
@MessageBundle("roll")
public interface RollTexts {

    @Message("Điểm danh")
    String title();

    @Message("Buổi {ordinal}")
    String session(int ordinal);

    @Message("Điểm danh các điểm cầu")
    String rooms();

    @Message(
            "{#when status}{#is PRESENT}Có mặt{#is LATE}Muộn{#is LEFT_EARLY}Về sớm{#is EXCUSED}Phép{#is ABSENT}Vắng{/when}")
    String statuses(MarkStatus status);

    @Message("Tất cả có mặt")
    String allPresent();

    @Message(
            "Đánh dấu có mặt cho {count} người chưa được ghi? Những người đã chọn được giữ nguyên; bạn còn xem lại trước khi nộp.")
    String allPresentWhat(String count);

    @Message("Đánh dấu")
    String tick();

    @Message("Đã đánh dấu có mặt cho mọi người còn lại nhưng chưa nộp. Hãy sửa những ai vắng rồi bấm Nộp điểm danh.")
    String allTicked();

    @Message(
            "Người khác vừa nộp điểm danh của điểm cầu này. Lựa chọn của bạn được giữ dưới đây, chỗ nào khác có ghi rõ. Kiểm tra rồi nộp lại.")
    String stale();

    @Message("Số người trong phòng")
    String headcount();

    @Message("Đếm cả người không có tên trong danh sách.")
    String headcountHint();

    @Message("đã ghi {marked}/{total}")
    String progress(String marked, String total);

    @Message("Đã ghi")
    String ticked();

    @Message("có mặt")
    String present();

    @Message("Nộp điểm danh")
    String handIn();

    @Message("Đã nhận điểm danh, lần cuối lúc {when}: {present} người có mặt.")
    String received(String when, String present);

    @Message("Điểm cầu báo {headcount} người.")
    String declared(String headcount);

    @Message("Còn {count} người có mặt chưa có tên trong danh sách.")
    String unnamed(String count);

    @Message("Số người báo ít hơn {count} so với số tên có mặt; hãy kiểm tra lại.")
    String tooMany(String count);

    @Message("Khớp với danh sách.")
    String equal();

    @Message("Bạn được xem nhưng không được nộp điểm danh của điểm cầu này.")
    String viewOnly();

    @Message("Đã ghi: {status}")
    String recorded(String status);

    @Message("Đã có mặt ở {room}")
    String elsewhere(String room);

    @Message("Chưa có ai đăng ký ngồi ở điểm cầu này.")
    String nobody();

    @Message("Xem người đăng ký của lớp")
    String toRegistrations();

    @Message("Học viên")
    String people();

    @Message("{handedIn}/{all} điểm cầu đã nộp điểm danh, còn {missing} chưa nộp.")
    String count(String handedIn, String all, String missing);

    @Message("Tên điểm cầu hoặc đơn vị")
    String search();

    @Message("Tình trạng")
    String state();

    @Message("Tất cả")
    String any();

    @Message("{#when state}{#is HANDED_IN}Đã nộp{#is MISSING}Chưa nộp{/when}")
    String states(RoomPages.State state);

    @Message("Nộp thiếu tên")
    String partial();

    @Message("Điểm cầu")
    String room();

    @Message("Đăng ký")
    String registered();

    @Message("Đã ghi tên")
    String marked();

    @Message("Đã tự điểm danh {when}")
    String checkedIn(String when);

    @Message("Ghi lúc {captured}, máy chủ nhận lúc {recorded}")
    String late(String captured, String recorded);

    @Message("{count} thay đổi chưa gửi.")
    String unsent(String count);

    @Message("Đã gửi mọi thay đổi.")
    String allSent();

    @Message("Đang không có mạng. Cứ ghi tiếp: máy này giữ lại và tự gửi khi có mạng.")
    String offline();

    @Message(
            "Không gửi được nữa: liên kết đã hết hạn hoặc bị thu hồi. Hãy gọi người đã gửi liên kết cho bạn; mở liên kết mới trên máy này thì các thay đổi được gửi tiếp.")
    String linkEnded();

    @Message(
            "Chưa nộp được vì không có mạng hoặc còn thay đổi chưa gửi. Các thay đổi được giữ trong máy này; khi có mạng hãy bấm lại.")
    String notHandedIn();

    @Message("Có mặt")
    String there();

    @Message("Điểm cầu báo")
    String heads();

    @Message("Nộp lúc")
    String since();

    @Message("Không có điểm cầu nào như vậy.")
    String noRooms();

    @Message("Các buổi")
    String sessions();
}
