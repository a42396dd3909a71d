package vn.ntm.training.registration.known;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of the people of earlier classes; English in {@code messages/known_en.properties}. */
@MessageBundle("known")
public interface KnownTexts {

    @Message("Người đã học lớp trước")
    String title();

    @Message(
            "Người của {unit} đã học các lớp trước, lớp gần nhất ở trên. Đánh dấu những người học lớp này rồi bấm đăng ký.")
    String lead(String unit);

    @Message("Chọn đơn vị để xem những người đã học các lớp trước.")
    String chooseUnit();

    @Message("Đơn vị")
    String unit();

    @Message("Xem")
    String show();

    @Message("Chưa có ai của đơn vị học lớp nào trước đây.")
    String nobody();

    @Message("Chỉ hiện {count} người học gần đây nhất; những người khác đăng ký bằng danh sách.")
    String more(String count);

    @Message("Hiện chưa đăng ký được: {why}")
    String closed(String why);

    @Message("Lớp gần nhất: {title}, {date}")
    String last(String title, String date);

    @Message("Lớp gần nhất: {title}")
    String lastUndated(String title);

    @Message("Đã được đơn vị khác đăng ký")
    String byOthers();

    @Message("Đăng ký những người đã đánh dấu")
    String register();

    @Message("Dán danh sách từ Excel")
    String toList();
}
