package vn.ntm.training.certificate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of certificates and their pages; English in {@code messages/certificate_en.properties}. A certificate itself is always in
 * Vietnamese.
 */
@MessageBundle("certificate")
public interface CertificateTexts {

    @Message("Giấy chứng nhận")
    String title();

    @Message("Xác nhận tham gia lớp tập huấn")
    String subtitle();

    @Message("Đơn vị tổ chức")
    String organiser();

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("xác nhận ông/bà")
    String confirms();

    @Message("đã tham gia lớp tập huấn")
    String tookPart();

    @Message("Mã lớp: {code}")
    String classCode(String code);

    @Message("ngày {day}")
    String onDay(String day);

    @Message("từ ngày {from} đến ngày {until}")
    String fromUntil(String from, String until);

    @Message("Ngày cấp: {day}")
    String issuedOn(String day);

    @Message("Số: {code}")
    String number(String code);

    @Message("Quét mã hoặc mở địa chỉ này để kiểm tra:")
    String scan();

    @Message("Giấy này được lập trên hệ thống và có giá trị khi kết quả kiểm tra là còn hiệu lực.")
    String validOnline();

    @Message("Kiểm tra giấy chứng nhận")
    String check();

    @Message("Còn hiệu lực")
    String valid();

    @Message("Đã thu hồi")
    String revoked();

    @Message("Giấy chứng nhận này còn hiệu lực.")
    String validLead();

    @Message("Giấy chứng nhận này đã bị thu hồi ngày {day} và không còn hiệu lực.")
    String revokedLead(String day);

    @Message("Số giấy chứng nhận")
    String numberLabel();

    @Message("Người được cấp")
    String holder();

    @Message("Họ tên được viết tắt để bảo vệ dữ liệu cá nhân. Hãy so với họ tên ghi trên giấy.")
    String masked();

    @Message("(đã xóa theo yêu cầu)")
    String erased();

    @Message("Lớp tập huấn")
    String trainingClass();

    @Message("Thời gian")
    String when();

    @Message("{from} đến {until}")
    String range(String from, String until);

    @Message("Ngày cấp")
    String issued();

    @Message("Chưa có giấy chứng nhận nào.")
    String none();

    @Message("Lớp có cấp giấy chứng nhận thì giấy được lập khi lớp khóa sổ, cho những người được tính lượt tập huấn.")
    String noneOfClass();

    @Message("Giấy chứng nhận của tôi")
    String own();

    @Message("Tải xuống (PDF)")
    String download();

    @Message("Tải giấy chứng nhận số {code} (PDF)")
    String downloadOf(String code);

    @Message("Tải các giấy trên trang này (PDF)")
    String downloadPage();

    @Message("Thu hồi")
    String revoke();

    @Message("Thu hồi giấy chứng nhận của {name}? Giấy đã thu hồi không được cấp lại tự động.")
    String revokeWhat(String name);

    @Message("Lý do thu hồi")
    String reason();

    @Message(
            "{#when revocation}{#is NOT_COUNTED}Không còn được tính lượt tập huấn sau khi sửa điểm danh{#is ORGANISER}Đơn vị tổ chức thu hồi{/when}")
    String revocations(Certificate.Revocation revocation);
}
