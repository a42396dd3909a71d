package vn.ntm.training.attendance.mine;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of one's own trainings; English in {@code messages/mine_en.properties}. */
@MessageBundle("mine")
public interface MyTrainingTexts {

    @Message("Tập huấn của tôi")
    String title();

    @Message("Liên kết dành cho: {name}")
    String of(String name);

    @Message("Sắp tới")
    String ahead();

    @Message("Đã qua")
    String rest();

    @Message("Bạn chưa có lớp tập huấn nào sắp tới.")
    String nothingAhead();

    @Message("Chưa có lớp tập huấn nào mang tên bạn. Cán bộ phụ trách đăng ký của đơn vị có thể đăng ký cho bạn.")
    String nothing();

    @Message("Thời gian")
    String when();

    @Message("Nơi ngồi học")
    String where();

    @Message("Chưa xếp điểm cầu")
    String noSite();

    @Message("Học trực tuyến")
    String atHome();

    @Message("Người phụ trách điểm cầu")
    String contact();

    @Message("Phòng họp trực tuyến")
    String online();

    @Message("Vào phòng họp")
    String join();

    @Message("Mã phòng {id}")
    String roomId(String id);

    @Message("mật khẩu {code}")
    String roomPasscode(String code);

    @Message("Đường dẫn vào phòng họp hiện ra ở đây khi bạn đã có chỗ.")
    String roomLater();

    @Message("Đăng ký")
    String state();

    @Message("Bạn đứng thứ {position} trong danh sách chờ; khi có chỗ trống, người đứng đầu danh sách được nhận.")
    String queue(int position);

    @Message("Đơn vị tổ chức đang xem xét; hãy xem lại trang này sau.")
    String pending();

    @Message("Lý do: {reason}")
    String why(String reason);

    @Message("Buổi {number}")
    String session(int number);

    @Message("{from}–{to}")
    String hours(String from, String to);

    @Message("Chưa có lịch học")
    String noDate();

    @Message("Lớp đã bị hủy")
    String cancelled();

    @Message("Điểm danh")
    String attendance();

    @Message("chưa điểm danh")
    String unmarked();

    @Message("Được tính {participations} lượt tập huấn")
    String counted(String participations);

    @Message("Mỗi lớp tính lượt theo quy tắc riêng, ghi ở trang của lớp.")
    String countedByClass();

    @Message("Chưa được tính lượt tập huấn")
    String notCounted();

    @Message("Có gì chưa đúng? Hãy liên hệ {sender}, người đã gửi liên kết.")
    String ask(String sender);

    @Message("Liên kết dùng được đến {time}.")
    String until(String time);

    @Message("Có gì chưa đúng? Hãy báo cán bộ phụ trách đăng ký của đơn vị.")
    String askUnit();
}
