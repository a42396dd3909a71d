package vn.ntm.training.registration.list.contact;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which the short list of a unit is pasted; English in {@code messages/contactList_en.properties}. */
@MessageBundle("contactList")
public interface ContactListTexts {

    @Message("Dán danh sách từ Excel")
    String title();

    @Message("Quay lại trang đăng ký")
    String back();

    @Message("Người trong danh sách thuộc {unit}, trừ dòng nào ghi đơn vị khác trong địa bàn.")
    String ofUnit(String unit);

    @Message("Đơn vị của những người trong danh sách")
    String unit();

    @Message(
            "Không chọn thì mỗi dòng cần ghi xã, phường hoặc đơn vị công tác; dòng nào ghi đơn vị khác thì tính theo dòng đó.")
    String unitHint();

    @Message("Các dòng sao chép từ Excel")
    String pasted();

    @Message(
            "Chọn các dòng trong Excel, bấm Ctrl+C, rồi dán (Ctrl+V) vào đây; có hay không có dòng tiêu đề đều được. Nhiều nhất 500 dòng.")
    String pastedHint();

    @Message("Hoặc gửi tệp")
    String file();

    @Message("Excel (.xlsx) hoặc CSV.")
    String fileHint();

    @Message("Xem trước")
    String look();

    @Message("Xem trước chưa ghi gì vào lớp.")
    String lookHint();

    @Message("Nếu đăng ký: {accepted} thêm mới, {updated} cập nhật, {rejected} lỗi. Chưa có gì được ghi.")
    String wouldBe(String accepted, String updated, String rejected);

    @Message("Đã đăng ký: {accepted} thêm mới, {updated} cập nhật, {rejected} lỗi.")
    String was(String accepted, String updated, String rejected);

    @Message("Những dòng cần sửa")
    String wrong();

    @Message("Sửa ngay tại đây rồi gửi lại, không phải sửa tệp. Dòng nào chưa sửa thì không được đăng ký.")
    String wrongHint();

    @Message("Dòng {number}")
    String row(int number);

    @Message("Các ô khác")
    String otherCells();

    @Message("Còn {count} dòng lỗi nữa, sẽ hiện ra để sửa sau khi sửa xong các dòng này.")
    String moreWrong(String count);

    @Message("Kiểm tra lại")
    String again();

    @Message("Đăng ký {count} người")
    String enter(String count);

    @Message("Đăng ký các dòng đã sửa")
    String enterCorrected();

    @Message("Tất cả các dòng")
    String rows();

    @Message("Dòng")
    String number();

    @Message("Kết quả")
    String result();

    @Message("Kết quả nếu đăng ký")
    String wouldResult();

    @Message("Dán danh sách khác")
    String another();
}
