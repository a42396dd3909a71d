package vn.ntm.training.course.calendar;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts in calendar files; English in {@code messages/calendar_en.properties}. */
@MessageBundle("calendar")
public interface CalendarTexts {

    @Message("{title} – buổi {ordinal}")
    String session(String title, int ordinal);

    @Message("Lớp {code}")
    String code(String code);

    @Message("Đơn vị tổ chức: {organiser}")
    String organiser(String organiser);

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Nội dung: {title}")
    String about(String title);

    @Message("Vào phòng họp: {link}")
    String join(String link);

    @Message("Mã phòng: {id}")
    String meeting(String id);

    @Message("Mật khẩu: {code}")
    String passcode(String code);

    @Message("Thông tin mới nhất: {address}")
    String more(String address);

    @Message("Thêm vào lịch")
    String add();

    @Message("Thêm vào lịch: {title}")
    String addWhich(String title);

    @Message("Thêm tất cả vào lịch")
    String addAll();
}
