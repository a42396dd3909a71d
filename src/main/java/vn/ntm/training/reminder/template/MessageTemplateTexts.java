package vn.ntm.training.reminder.template;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.shared.text.Language;

/** Texts of the pages of message templates; English in {@code messages/messageTemplate_en.properties}. */
@MessageBundle("messageTemplate")
public interface MessageTemplateTexts {

    @Message("Mẫu tin nhắn")
    String title();

    @Message(
            "Nội dung thư và tin nhắn gửi cho học viên của các lớp do đơn vị tổ chức. Loại nào chưa có nội dung riêng thì dùng nội dung chuẩn của hệ thống.")
    String lead();

    @Message("Đơn vị")
    String unit();

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Loại tin")
    String kind();

    @Message("Ngôn ngữ")
    String language();

    @Message("{#when one}{#is VI}Tiếng Việt{#is EN}Tiếng Anh{/when}")
    String languages(Language one);

    @Message("{#if code == 'en'}Tiếng Anh{#else}Tiếng Việt{/if}")
    String languageOf(String code);

    @Message("Nội dung")
    String state();

    @Message("Chuẩn")
    String standard();

    @Message("Riêng của đơn vị")
    String own();

    @Message("Không đọc được")
    String broken();

    @Message("{by} sửa lúc {when}")
    String changed(String when, String by);

    @Message("Tiêu đề thư")
    String subject();

    @Message("Nội dung thư")
    String body();

    @Message("Cuối thư hệ thống tự ghi thêm dòng cho biết thư được gửi tự động.")
    String bodyHint();

    @Message("Tin nhắn ngắn (SMS, Zalo)")
    String shortText();

    @Message("Gửi đi không dấu, không quá 160 ký tự; phần dài hơn bị cắt. Để trống thì dùng nội dung chuẩn.")
    String shortHint();

    @Message("Chỗ điền tự động")
    String placeholders();

    @Message(
            "Gõ tên trong dấu ngoặc nhọn, hệ thống thay bằng thông tin của từng người, từng lớp. Dòng chỉ có thông tin chưa biết thì được bỏ cả dòng. Muốn có dấu ngoặc nhọn thì gõ hai lần.")
    String placeholdersHint();

    @Message(
            "{#when one}{#is RECIPIENT}người đọc thư: học viên hoặc đầu mối của đơn vị{#is NAME}học viên{#is CLASS_CODE}mã lớp{#is CLASS_TITLE}tên lớp{#is STARTS}bắt đầu buổi học tiếp theo{#is ENDS}kết thúc buổi học đó{#is SESSIONS}các buổi được nhắc hoặc thay đổi, mỗi buổi một dòng{#is ROOM}tên điểm cầu của học viên{#is PLACE}địa chỉ điểm cầu{#is CONTACT}người liên hệ của điểm cầu{#is PHONE}điện thoại của người liên hệ{#is LINK}địa chỉ trang của lớp{#is REASON}lý do từ chối hoặc hủy{#is DEADLINE}hạn trả lời khi được mời nhận chỗ{/when}")
    String meaning(Placeholder one);

    @Message("Thử với lớp (mã lớp)")
    String classCode();

    @Message("Lấy đăng ký mới nhất của lớp làm ví dụ. Để trống thì dùng ví dụ bịa.")
    String classCodeHint();

    @Message("Lưu")
    String store();

    @Message("Xem thử")
    String preview();

    @Message("Gửi thử cho tôi")
    String test();

    @Message("Xem thử")
    String previewTitle();

    @Message("Lớp {code}, đăng ký mới nhất.")
    String ofClass(String code);

    @Message("Người trong ví dụ là bịa.")
    String example();

    @Message("{count}/160 ký tự")
    String length(String count);

    @Message("Tin quá dài, phần cuối đã bị cắt.")
    String cut();

    @Message("Đã gửi thư thử tới địa chỉ của bạn.")
    String tested();

    @Message("Chưa gửi được thư thử: {why}.")
    String notTested(String why);

    @Message("Trở về nội dung chuẩn")
    String remove();

    @Message("Nội dung riêng của đơn vị sẽ bị xóa, tin gửi sau đó dùng nội dung chuẩn.")
    String removeWhat();

    @Message(
            "Nội dung riêng này không đọc được nữa từ {when}; tin vẫn được gửi bằng nội dung chuẩn. Đề nghị sửa lại rồi lưu.")
    String brokenSince(String when);

    @Message("Có mẫu tin không đọc được, đang dùng nội dung chuẩn thay thế:")
    String brokenSome();

    @Message("Nội dung đang lưu:")
    String storedNow();
}
