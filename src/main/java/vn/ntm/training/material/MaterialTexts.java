package vn.ntm.training.material;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about materials; English in {@code messages/material_en.properties}. */
@MessageBundle("material")
public interface MaterialTexts {

    @Message("Tài liệu")
    String title();

    @Message("Tài liệu của lớp {title}")
    String ofClass(String title);

    @Message("Tài liệu ({count})")
    String count(String count);

    @Message("Chưa có tài liệu nào.")
    String none();

    @Message("Chọn lớp ở trang lớp tập huấn của tôi để xem tài liệu.")
    String noClass();

    @Message("Tải về")
    String save();

    @Message("Tải về: {name}")
    String saveWhich(String name);

    @Message("Mở liên kết")
    String open();

    @Message("Mở liên kết: {name}")
    String openWhich(String name);

    @Message("Chuyên đề: {title}")
    String ofModule(String title);

    @Message("{size} MB")
    String size(String size);

    @Message("Bản {number}")
    String edition(String number);

    @Message("Đăng lúc {when}")
    String published(String when);

    @Message("Đăng lúc {when}, người đăng: {who}")
    String publishedBy(String when, String who);

    @Message("Thêm tài liệu")
    String add();

    @Message("Tên tài liệu")
    String name();

    @Message("Tệp (PDF, Word, PowerPoint, Excel, JPEG hoặc PNG, tối đa 20 MB)")
    String file();

    @Message("Hoặc liên kết")
    String orLink();

    @Message("Bắt đầu bằng https://. Video nên để ở nơi khác và thêm liên kết tới đó.")
    String linkHint();

    @Message("Đăng tài liệu")
    String publish();

    @Message("Học viên đã có chỗ trong lớp được báo sau ít phút; nhiều tài liệu đăng liền nhau được báo trong một tin.")
    String told();

    @Message("Quản lý tài liệu")
    String manage();

    @Message("Sửa tài liệu")
    String edit();

    @Message("Sửa")
    String editShort();

    @Message("Sửa: {name}")
    String editWhich(String name);

    @Message("Liên kết")
    String link();

    @Message("Tệp mới (không chọn thì giữ tệp hiện nay)")
    String newFile();

    @Message("Lưu")
    String keep();

    @Message("Quay lại")
    String back();

    @Message("Gỡ tài liệu")
    String remove();

    @Message("Gỡ tài liệu “{name}”? Học viên sẽ không xem được nữa.")
    String removeWhat(String name);

    @Message("Các bản đã đăng")
    String editions();
}
