package vn.ntm.training.trainee.consent;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts around the privacy texts, which are kept by version; English in {@code messages/privacy_en.properties}. */
@MessageBundle("privacy")
public interface PrivacyBundle {

    @Message("Bảo vệ dữ liệu cá nhân")
    String title();

    @Message("Dữ liệu cá nhân của học viên được dùng vào việc gì, theo quy định nào, và học viên có quyền gì.")
    String lead();

    @Message("Xem mục đích xử lý dữ liệu cá nhân")
    String link();

    @Message("Được thông báo, không hỏi sự đồng ý")
    String told();

    @Message("Không bắt buộc, chỉ khi học viên đồng ý")
    String asked();

    @Message("Căn cứ: {basis}")
    String basis(String basis);

    @Message("Bản {version}, áp dụng từ {day}")
    String version(int version, String day);

    @Message("Quyền của học viên")
    String rights();

    @Message("Xem tất cả dữ liệu đang lưu về mình, tải về, và biết ai đã xem.")
    String mayRead();

    @Message("Yêu cầu sửa chỗ chưa đúng.")
    String mayCorrect();

    @Message("Đồng ý hoặc không, và rút lại sự đồng ý lúc nào cũng được; dữ liệu đã đồng ý khi đó bị xóa.")
    String mayWithdraw();

    @Message("Yêu cầu xóa dữ liệu mà pháp luật không buộc phải giữ.")
    String mayErase();

    @Message(
            "Học viên dùng các quyền này ở trang Dữ liệu của tôi, bằng tài khoản hoặc bằng liên kết cá nhân do đơn vị cấp.")
    String where();

    @Message("Điều tôi đồng ý")
    String mine();

    @Message("Hai thông tin dưới đây không bắt buộc. Không có ô nào được đánh dấu sẵn; không đồng ý thì bỏ qua.")
    String mineLead();

    @Message("Đã đồng ý ngày {day}, theo bản {version}")
    String given(String day, int version);

    @Message("Đang lưu mà chưa có sự đồng ý của bạn")
    String keptWithout();

    @Message("Chưa đồng ý")
    String notGiven();

    @Message("Đang lưu, ba số cuối là {ending}")
    String keptNumber(String ending);

    @Message("Đang lưu (đã che); bấm để hiện")
    String keptHidden();

    @Message("Chưa cung cấp")
    String notKept();

    @Message("Số định danh cá nhân (12 chữ số)")
    String citizenId();

    @Message("Dân tộc")
    String ethnicity();

    @Message("Chọn")
    String choose();

    @Message("Lưu")
    String save();

    @Message("Rút lại và xóa")
    String withdraw();

    @Message("Rút lại sự đồng ý? Dữ liệu này sẽ bị xóa ngay và không khôi phục được.")
    String withdrawWhat();

    @Message("Số người theo dân tộc")
    String counts();

    @Message(
            "Chỉ gồm những người đã đồng ý cung cấp, trong phạm vi của bạn. Các dân tộc dưới 5 người được gộp thành một dòng, không nêu tên và số.")
    String countsLead();

    @Message("Số người")
    String people();

    @Message("Dân tộc khác (mỗi dân tộc dưới 5 người)")
    String few();

    @Message("không nêu số")
    String unnumbered();

    @Message("Chưa có ai cung cấp.")
    String nobody();
}
