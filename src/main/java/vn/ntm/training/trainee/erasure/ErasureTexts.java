package vn.ntm.training.trainee.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about erasing people; English in {@code messages/erasure_en.properties}. */
@MessageBundle("erasure")
public interface ErasureTexts {

    @Message("Yêu cầu xóa dữ liệu của tôi")
    String mine();

    @Message(
            "Đơn vị phụ trách sẽ xem xét và trả lời kèm lý do. Khi được chấp thuận, họ tên, năm sinh, chức vụ, cơ quan, số điện thoại, thư điện tử, số định danh và dân tộc bị xóa và không khôi phục được; số liệu đã tổng hợp không thay đổi. Nhật ký hệ thống và danh sách đã nộp được giữ theo quy định.")
    String mineLead();

    @Message("Sau khi xóa, tài khoản và liên kết cá nhân của bạn không còn mở được dữ liệu nào.")
    String mineAfter();

    @Message("Lý do hoặc lời nhắn")
    String text();

    @Message("Yêu cầu xóa")
    String ask();

    @Message("Gửi yêu cầu xóa dữ liệu? Sau khi được chấp thuận thì không khôi phục được.")
    String askWhat();

    @Message("Đã gửi ngày {day}")
    String sentOn(String day);

    @Message("Đang chờ đơn vị quyết định")
    String waiting();

    @Message("Không chấp thuận ngày {day}")
    String refusedOn(String day);

    @Message("Trả lời của đơn vị: {answer}")
    String answer(String answer);

    @Message("Yêu cầu xóa dữ liệu đang chờ")
    String open();

    @Message("Không có yêu cầu nào đang chờ.")
    String none();

    @Message("Chấp thuận và xóa")
    String approve();

    @Message("Xóa mọi dữ liệu nhận ra {name}? Không khôi phục được; số liệu đã tổng hợp giữ nguyên.")
    String approveWhat(String name);

    @Message("Không chấp thuận")
    String refuse();

    @Message("Từ chối yêu cầu của {name}? Lý do được gửi cho học viên.")
    String refuseWhat(String name);

    @Message("Lý do")
    String reason();

    @Message("Không ghi tên hay số điện thoại của học viên vào đây.")
    String reasonHint();

    @Message("Xóa dữ liệu theo đơn giấy")
    String paper();

    @Message("Dùng khi {name} đã gửi đơn giấy yêu cầu xóa dữ liệu của mình và đơn vị đã chấp thuận.")
    String paperLead(String name);

    @Message(
            "Họ tên, năm sinh, chức vụ, cơ quan, số điện thoại, thư điện tử, số định danh và dân tộc bị xóa ngay và không khôi phục được. Số liệu đã tổng hợp giữ nguyên.")
    String paperConsequence();

    @Message("Theo đơn nào")
    String paperReason();

    @Message(
            "Ghi số, ngày của đơn, ví dụ: đơn số 12 ngày 03/08/2026. Không ghi tên hay số điện thoại của học viên vào đây.")
    String paperReasonHint();

    @Message("Xóa dữ liệu, không khôi phục được")
    String paperErase();

    @Message("Quay lại, không xóa")
    String paperBack();
}
