package vn.ntm.training.reminder.rule;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of rules; English in {@code messages/reminderRules_en.properties}. */
@MessageBundle("reminderRules")
public interface RuleTexts {

    @Message("Nhắc lịch học")
    String title();

    @Message(
            "Hệ thống tự nhắc người đã được xác nhận tham gia. Tin rơi vào ban đêm (21:00–07:00) được gửi lúc 07:00; nhiều tin cùng lúc được gộp thành một.")
    String lead();

    @Message("Lớp đang dùng quy tắc chung. Khi bạn thay đổi, lớp có quy tắc riêng.")
    String common();

    @Message("Về quy tắc chung")
    String toDefaults();

    @Message("Bỏ mọi quy tắc riêng của lớp và dùng lại quy tắc chung? Tin nhắc chưa gửi sẽ được lên lịch lại.")
    String toDefaultsWhat();

    @Message("Quy tắc nhắc")
    String rules();

    @Message("Lớp không có quy tắc nhắc nào: không ai được nhắc.")
    String none();

    @Message("Nội dung")
    String what();

    @Message("Thời điểm")
    String when();

    @Message("Tình trạng")
    String state();

    @Message("Đang bật")
    String on();

    @Message("Đã tắt")
    String off();

    @Message("Việc cần làm")
    String actions();

    @Message("Bật")
    String turnOn();

    @Message("Tắt")
    String turnOff();

    @Message("Sửa")
    String edit();

    @Message("Bỏ")
    String remove();

    @Message("Bỏ quy tắc này? Tin nhắc chưa gửi theo quy tắc này sẽ được thu hồi.")
    String removeWhat();

    @Message(
            "{amount} {#when unit}{#is DAYS}ngày{#is HOURS}giờ{#is MINUTES}phút{/when} {#if before}trước{#else}sau{/if} {#if start}giờ bắt đầu{#else}giờ kết thúc{/if} buổi học")
    String time(int amount, RuleUnit unit, boolean before, boolean start);

    @Message("Thêm lời nhắc")
    String add();

    @Message("Sửa thời điểm nhắc")
    String change();

    @Message("Bao lâu trước buổi học")
    String amount();

    @Message("Ít nhất 10 phút, nhiều nhất 60 ngày trước buổi học.")
    String amountHint();

    @Message("Tính theo")
    String unit();

    @Message("{#when unit}{#is DAYS}Ngày{#is HOURS}Giờ{#is MINUTES}Phút{/when}")
    String units(RuleUnit unit);

    @Message("Lưu")
    String store();

    @Message("Tin nhắc sắp gửi")
    String toCome();

    @Message("Không có tin nhắc nào sắp gửi.")
    String nothingToCome();

    @Message("Gửi lúc")
    String sendsAt();

    @Message("Buổi học")
    String session();

    @Message("Buổi {ordinal}, {starts}")
    String sessionOf(int ordinal, String starts);

    @Message("Số người")
    String people();
}
