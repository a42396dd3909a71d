package vn.ntm.training.attendance.walkin;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which people are added to a roll; English in {@code messages/walkIn_en.properties}. */
@MessageBundle("walkIn")
public interface WalkInTexts {

    @Message("Thêm người đến không đăng ký")
    String title();

    @Message(
            "Dành cho người đang ngồi trong phòng mà không có trong danh sách điểm danh. Thêm xong, người này được ghi có mặt ngay.")
    String lead();

    @Message("Hiện chưa thêm người được: {why}")
    String closed(String why);

    @Message("{name} đã có chỗ ở {room}. Người này đang ngồi ở đây?")
    String elsewhere(String name, String room);

    @Message(
            "Người này sẽ được ghi có mặt ở đây, không bị ghi hai lần. Nếu là người khác trùng tên, hãy ghi thêm số điện thoại hoặc năm sinh rồi thêm lại.")
    String elsewhereWhat();

    @Message("Đúng, ghi có mặt ở đây")
    String sitsHere();

    @Message("Cần năm sinh hoặc số điện thoại.")
    String yearHint();

    @Message("Để không nhầm với người trùng tên.")
    String phoneHint();

    @Message("Đơn vị của người đó; tìm nếu không phải đơn vị này.")
    String unitHint();

    @Message("Cấp mà cán bộ công tác.")
    String levelHint();

    @Message("Thêm vào điểm danh")
    String submit();

    @Message("Về điểm danh")
    String back();

    @Message("Nộp và thêm người")
    String fromRoll();

    @Message("Có người đến mà không có trong danh sách? Các lựa chọn ở trên được nộp trước, rồi thêm từng người.")
    String fromRollWhat();

    @Message("đến thêm")
    String walkedIn();

    @Message("chưa gửi")
    String notSent();

    @Message("chưa thêm được")
    String refused();

    @Message("Cần họ và tên, cùng năm sinh hoặc số điện thoại.")
    String identify();

    @Message("Người này được ghi có mặt ngay trên máy này, và được gửi khi có mạng.")
    String hereLead();

    @Message("Đến thay cho")
    String inPlaceOf();

    @Message("Người được thay được ghi vắng.")
    String inPlaceOfHint();

    @Message("Không thay ai")
    String ofNobody();

    @Message("Người của đơn vị khác (cần mạng)")
    String ofOtherUnit();

    @Message("Máy này giữ lại những gì đã gõ cho đến khi gửi xong.")
    String keptHere();

    @Message("Thôi")
    String cancel();

    @Message("Sửa")
    String correct();

    @Message("Bỏ")
    String discard();

    @Message("Người đến thêm ghi trên máy này")
    String typedHere();

    @Message("Có người đến mà không có trong danh sách, hoặc đến thay người khác?")
    String hereWhat();

    @Message("Đơn vị: {unit}.")
    String ofUnit(String unit);

    @Message("{count} người chưa thêm được; lý do ở dưới tên. Hãy sửa hoặc bỏ.")
    String someRefused(String count);
}
