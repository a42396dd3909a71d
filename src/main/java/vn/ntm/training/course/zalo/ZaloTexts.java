package vn.ntm.training.course.zalo;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts to be copied into chats, and of the field that holds them; English in {@code messages/zalo_en.properties}. */
@MessageBundle("zalo")
public interface ZaloTexts {

    @Message("Nội dung gửi Zalo")
    String open();

    @Message("Nội dung gửi Zalo: {about}")
    String openAbout(String about);

    @Message("Chép nội dung")
    String copy();

    @Message("Đã chép")
    String copied();

    @Message("Không quá 400 ký tự, không có tên học viên.")
    String hint();

    @Message("Thời gian: {from}–{to}, {day}")
    String when(String day, String from, String to);

    @Message("Thời gian: {from}, {day} ({count} buổi)")
    String whenFirst(String day, String from, int count);

    @Message("Buổi {number}: {from}–{to}, {day}")
    String session(int number, String day, String from, String to);

    @Message("Điểm cầu: {name}")
    String room(String name);

    @Message("Thông tin và đăng ký: {link}")
    String register(String link);

    @Message("Thông tin và cách vào lớp: {link}")
    String join(String link);

    @Message("Đơn vị tổ chức: {organiser}")
    String organiser(String organiser);

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Liên hệ: {contact}")
    String contact(String contact);
}
