package vn.ntm.training.reminder.preference;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about how people are told; English in {@code messages/preference_en.properties}. */
@MessageBundle("preference")
public interface PreferenceTexts {

    @Message("Cách nhận tin")
    String title();

    @Message("Ngôn ngữ của tin")
    String language();

    @Message("Theo tài khoản, nếu không có thì tiếng Việt")
    String languageOfAccount();

    @Message("Tiếng Việt")
    String vietnamese();

    @Message("Tiếng Anh")
    String english();

    @Message("Nhận tin qua")
    String channel();

    @Message("Thư điện tử trước, không có thì điện thoại")
    String anyChannel();

    @Message("Chỉ chọn được kênh mà hệ thống đã kết nối và đã có địa chỉ của bạn.")
    String channelHint();

    @Message("Tin không bắt buộc")
    String optional();

    @Message(
            "{#when topic}{#is EARLY_REMINDER}Nhắc lịch sớm, trước buổi học hơn 2 ngày{#is RECEIPT}Báo đã nhận đăng ký{#is MATERIAL}Báo lớp có tài liệu mới{/when}")
    String topics(Topic topic);

    @Message("Tin luôn được gửi")
    String required();

    @Message(
            "Kết quả đăng ký, nhắc lịch trước buổi học 1 ngày và 2 giờ, thay đổi giờ học, điểm cầu, phòng họp và tin hủy lớp: lớp cần bạn biết để có mặt đúng lúc, đúng chỗ nên không tắt được.")
    String requiredWhy();

    @Message("Lưu")
    String save();

    @Message("Tài khoản này chưa gắn với học viên nào nên không có tin để chọn.")
    String nobody();

    @Message("Về lớp tập huấn của tôi")
    String back();

    @Message("Thôi nhận tin")
    String unsubscribe();

    @Message("Bạn muốn thôi nhận loại tin này?")
    String unsubscribeWhat();

    @Message("Thôi nhận")
    String turnOff();

    @Message("Bạn sẽ không nhận loại tin này nữa.")
    String turnedOff();

    @Message("Muốn nhận lại: mở trang “Cách nhận tin” từ trang lớp tập huấn của bạn.")
    String again();
}
