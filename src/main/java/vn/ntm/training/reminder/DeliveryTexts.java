package vn.ntm.training.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.reminder.channel.Channel;

/** Texts of the delivery board; English in {@code messages/delivery_en.properties}. */
@MessageBundle("delivery")
public interface DeliveryTexts {

    @Message("Tin nhắn đã gửi và chờ gửi")
    String title();

    @Message(
            "Tin nhắn của các lớp do đơn vị của bạn tổ chức và tin gửi hằng ngày cho đơn vị. Ban đêm (21:00–07:00) tin chờ đến sáng, trừ khi buổi học bắt đầu trong đêm đó.")
    String lead();

    @Message("Tình trạng")
    String status();

    @Message("Tất cả")
    String any();

    @Message("Mã lớp")
    String classCode();

    @Message(
            "{#when status}{#is QUEUED}Chờ gửi{#is SENDING}Đang gửi{#is SENT}Đã gửi{#is FAILED}Không gửi được{#is CANCELLED}Đã thu hồi hoặc thay bằng tin mới{#is EXPIRED}Quá hạn, không gửi{/when}")
    String statuses(MessageStatus status);

    @Message("{#when channel}{#is EMAIL}Thư điện tử{#is SMS}Tin nhắn SMS{#is ZALO}Zalo{/when}")
    String channels(Channel channel);

    @Message("Nội dung")
    String news();

    @Message("Người nhận")
    String person();

    @Message("qua đầu mối của đơn vị")
    String throughContact();

    @Message("Thời điểm")
    String when();

    @Message("gửi lúc {when}")
    String sendsAt(String when);

    @Message("đã thử {count} lần")
    String attempts(String count);

    @Message(
            "{#when code}{#is 'outbox.no-address'}Không có địa chỉ thư điện tử của người này và của đơn vị{#is 'mail.no-address'}Địa chỉ thư điện tử không hợp lệ{#is 'smtp.reply'}Máy chủ thư trả lời{#is 'smtp.line'}Mất kết nối với máy chủ thư{#is 'smtp.sign-in'}Máy chủ thư không nhận tài khoản gửi{#is 'outbox.too-slow'}Máy chủ trả lời quá chậm{#is 'outbox.worker-lost'}Máy chủ gửi tin bị dừng giữa chừng nhiều lần{#is 'outbox.internal'}Lỗi của hệ thống{#is 'gateway.status'}Cổng tin nhắn trả lời mã{#is 'gateway.answer'}Cổng tin nhắn trả lời không đúng thỏa thuận{#is 'gateway.refused'}Cổng tin nhắn từ chối{#is 'gateway.line'}Mất kết nối với cổng tin nhắn{#else}Chưa gửi được{/when}")
    String errors(String code);

    @Message("Gửi lại")
    String retry();

    @Message("Không có tin nhắn nào như vậy.")
    String none();
}
