package vn.ntm.training.trainee.merger;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of merging; English in {@code messages/mergers_en.properties}. */
@MessageBundle("mergers")
public interface MergerTexts {

    @Message("Gộp hai người thành một")
    String title();

    @Message("Với mỗi mục, chọn giá trị được giữ lại. Có thể hoàn tác về sau.")
    String lead();

    @Message(
            "{#when field}{#is FULL_NAME}Họ tên{#is BIRTH_YEAR}Năm sinh{#is UNIT}Đơn vị và cấp cán bộ{#is POSITION}Chức vụ{#is ORGANISATION}Cơ quan, đơn vị công tác{#is PHONE}Số điện thoại{#is EMAIL}Thư điện tử{/when}")
    String fields(MergedField field);

    @Message("Người được giữ lại")
    String stays();

    @Message("Người được gộp vào")
    String goes();

    @Message("Chưa có")
    String unknown();

    @Message("Lý do gộp")
    String reason();

    @Message("Gộp thành một người")
    String merge();

    @Message("Đổi hai bên")
    String swap();

    @Message(
            "Từ lúc gộp, số người chỉ tính người này một lần; các đăng ký và kết quả điểm danh được giữ nguyên. Số liệu tính đến một thời điểm trước khi gộp không thay đổi.")
    String consequence();

    @Message(
            "Cả hai đều có chỗ trong các lớp sau. Lớp tính mỗi người một lượt thì từ lúc gộp còn một lượt; chỗ thừa của lớp chưa học cần được hủy ở danh sách đăng ký:")
    String seatedTwice();

    @Message("Các lần gộp")
    String history();

    @Message("Gộp ngày {day}: {from} vào {into}")
    String mergedOn(String day, String from, String into);

    @Message("đã hoàn tác ngày {day}")
    String undoneOn(String day);

    @Message("Hoàn tác")
    String undo();

    @Message("Tách lại thành hai người như trước khi gộp? Số liệu từ lúc này lại tính hai người.")
    String undoWhat();

    @Message("Chưa có lần gộp nào.")
    String none();
}
