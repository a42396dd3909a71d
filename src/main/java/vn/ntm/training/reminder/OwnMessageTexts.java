package vn.ntm.training.reminder;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of what somebody was told; English in {@code messages/told_en.properties}. */
@MessageBundle("told")
public interface OwnMessageTexts {

    @Message("Tin đã gửi cho tôi")
    String title();

    @Message("Chưa có tin nào được gửi cho bạn.")
    String none();

    @Message(
            "{#when status}{#is QUEUED}Chờ gửi{#is SENDING}Đang gửi{#is SENT}Đã gửi{#is FAILED}Không gửi được{#is CANCELLED}Không gửi{#is EXPIRED}Không gửi, đã quá hạn{/when}")
    String statuses(MessageStatus status);

    @Message("Về lớp tập huấn của tôi")
    String back();
}
