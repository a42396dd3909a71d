package vn.ntm.training.attendance.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of signed sheets; English in {@code messages/signedSheet_en.properties}. */
@MessageBundle("signedSheet")
public interface SignedSheetTexts {

    @Message("Ảnh danh sách ký tên")
    String title();

    @Message("Chụp từng trang danh sách đã ký, đủ sáng và đủ bốn góc. Vị trí và thông tin máy chụp không được lưu.")
    String lead();

    @Message("Ảnh một trang (JPEG, PNG hoặc WebP)")
    String file();

    @Message("Gửi ảnh")
    String send();

    @Message("Trang {number}")
    String page(String number);

    @Message("Gửi lúc {when}, người gửi: {who}")
    String sent(String when, String who);

    @Message("Chưa có ảnh nào.")
    String none();

    @Message("Về điểm danh")
    String toRoll();
}
