package vn.ntm.training.registration.list;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which lists are sent; English in {@code messages/lists_en.properties}. */
@MessageBundle("lists")
public interface ListTexts {

    @Message("Gửi danh sách học viên")
    String title();

    @Message("Đăng ký học viên")
    String registrations();

    @Message("Tệp danh sách")
    String file();

    @Message(
            "Excel (.xlsx) hoặc CSV, tối đa {megabytes} MB. Cần có cột họ và tên; các cột khác theo thứ tự nào cũng được.")
    String fileHint(int megabytes);

    @Message("Xem trước")
    String tryOut();

    @Message("Xem trước chưa ghi gì vào lớp. Sau khi xem, bạn bấm nhập và không phải chọn lại tệp.")
    String tryOutHint();

    @Message("Tải tệp mẫu (Excel)")
    String template();

    @Message("Bạn chỉ được xem; việc gửi danh sách do đơn vị có quyền nhập dữ liệu thực hiện.")
    String viewOnly();

    @Message("Danh sách đã gửi")
    String sent();

    @Message("Chưa có danh sách nào được gửi cho lớp này.")
    String noneSent();

    @Message("Tên tệp")
    String fileName();

    @Message("Gửi lúc")
    String sentAt();

    @Message("Người gửi")
    String sentBy();

    @Message("Trạng thái")
    String state();

    @Message(
            "{#when state}{#is QUEUED}Đang chờ{#is RUNNING}Đang xử lý{#is DONE}Đã nhập{#is FAILED}Không nhập được{/when}")
    String states(ListImport.State state);

    @Message("Xem trước, chưa nhập")
    String tried();

    @Message("Thêm mới")
    String accepted();

    @Message("Đã có, cập nhật")
    String updated();

    @Message("Dòng lỗi")
    String rejected();

    @Message("Số dòng")
    String rows();

    @Message("Đang đọc danh sách…")
    String trying();

    @Message("Đang nhập danh sách vào lớp…")
    String entering();

    @Message("Trang này tự cập nhật; bạn có thể rời đi và quay lại sau.")
    String waiting();

    @Message("Xem trước danh sách")
    String preview();

    @Message("Kết quả nhập danh sách")
    String result();

    @Message("Nếu nhập: {accepted} thêm mới, {updated} cập nhật, {rejected} lỗi. Chưa có gì được ghi vào lớp.")
    String wouldBe(String accepted, String updated, String rejected);

    @Message("Đã nhập: {accepted} thêm mới, {updated} cập nhật, {rejected} lỗi.")
    String was(String accepted, String updated, String rejected);

    @Message("Danh sách không nhập được. {why}")
    String failed(String why);

    @Message("Nhập {count} người vào lớp")
    String enter(String count);

    @Message("Các dòng lỗi sẽ được bỏ qua; bạn sửa rồi gửi lại riêng những dòng đó cũng được.")
    String enterHint();

    @Message("Không có dòng nào nhập được; hãy sửa tệp rồi gửi lại.")
    String nothingToEnter();

    @Message("Danh sách này đã được nhập.")
    String entered();

    @Message("Xem kết quả nhập")
    String toResult();

    @Message("Chọn tệp khác")
    String another();

    @Message("Gửi danh sách khác")
    String more();

    @Message("Tải tệp kèm cột kết quả")
    String download();

    @Message("Những dòng có lỗi")
    String problems();

    @Message("Dòng")
    String row();

    @Message("Cột")
    String column();

    @Message("Lý do")
    String reason();

    @Message("cả dòng")
    String wholeRow();

    @Message("Còn {count} lỗi nữa, xem đủ trong tệp kèm cột kết quả.")
    String moreProblems(String count);

    @Message("Những dòng đầu")
    String firstRows();

    @Message("Kết quả")
    String rowResult();

    @Message("Nếu nhập")
    String rowWouldBe();

    @Message("Hiện không nhận danh sách: {why}")
    String closed(String why);

    @Message("Các cột đã nhận ra")
    String columns();

    @Message("Không dùng đến: {headings}")
    String ignored(String headings);

    @Message("Lưu ý khi đọc tệp")
    String notices();

    @Message(
            "{count} ô viết bằng bảng mã cũ {encodings} đã được chuyển sang Unicode. Hãy xem chữ có đúng không rồi mới nhập.")
    String converted(String count, String encodings);

    @Message("{count} số điện thoại hoặc số định danh có vẻ bị Excel làm mất số 0 ở đầu. Chưa số nào được sửa.")
    String lostZeros(String count);

    @Message("Nội dung tệp này đã bị xóa ngày {date}; chỉ còn số liệu kết quả.")
    String emptied(String date);

    @Message("Trước → sau")
    String beforeAfter();

    @Message("Dòng {row}, {column}:")
    String rowColumn(int row, String column);

    @Message("Tôi đã xem, chữ chuyển sang Unicode là đúng")
    String convertText();

    @Message("Thêm số 0 vào đầu {count} số này và nhập cả những dòng đó")
    String repairZeros(String count);

    @Message("Xem danh sách đăng ký của lớp")
    String toRegistrations();

    @Message(
            "{#when column}{#is NUMBER}số thứ tự{#is FULL_NAME}họ và tên{#is FAMILY_NAME}họ và đệm{#is GIVEN_NAME}tên{#is BIRTH}năm sinh{#is GENDER}giới tính{#is MALE}đánh dấu nam{#is FEMALE}đánh dấu nữ{#is POSITION}chức vụ{#is ORGANISATION}đơn vị công tác{#is COMMUNE}xã, phường{#is DISTRICT}huyện{#is PROVINCE}tỉnh{#is LEVEL}cấp cán bộ{#is PHONE}số điện thoại{#is EMAIL}thư điện tử{#is CITIZEN_ID}số định danh cá nhân{#is SITE}điểm cầu{#is NOTE}ghi chú{/when}")
    String meanings(ListColumn column);
}
