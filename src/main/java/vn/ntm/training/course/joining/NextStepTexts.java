package vn.ntm.training.course.joining;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the button of a class, and why it leads nowhere; English in {@code messages/nextStep_en.properties}. */
@MessageBundle("nextStep")
public interface NextStepTexts {

    @Message("{#when step.state}"
            + "{#is CANCELLED}Lớp đã bị hủy"
            + "{#is OVER}Lớp đã kết thúc"
            + "{#is OWN_OVER}Lớp đã kết thúc – xem tập huấn của tôi"
            + "{#is OWN_PLACE}Đã đăng ký – xem chỗ của tôi"
            + "{#is OWN_OFFER}Có chỗ dành cho bạn – xem và trả lời"
            + "{#is OWN_WAITING}Đang trong danh sách chờ – xem thứ tự của tôi"
            + "{#is OWN_PENDING}Đã gửi đăng ký, chờ duyệt – xem đăng ký của tôi"
            + "{#is DRAFT}Lớp chưa công bố"
            + "{#is NOT_YET}Mở đăng ký từ {step.hour} ngày {step.date}"
            + "{#is ENDED}Đã hết hạn đăng ký"
            + "{#is RUNNING}Lớp đang diễn ra, đã hết hạn đăng ký"
            + "{#is UNINVITED}Lớp không mời đơn vị của bạn"
            + "{#is BY_LISTS}Lớp chỉ nhận danh sách của đơn vị"
            + "{#is SEND_LIST}Gửi danh sách đăng ký"
            + "{#is REGISTER}Đăng ký"
            + "{#is ASK}Gửi đăng ký để duyệt"
            + "{#is WAITING_LIST}Vào danh sách chờ (còn 0 chỗ)"
            + "{#is BY_CONTACT}Đăng ký qua đầu mối của xã"
            + "{#is BY_CONTACT_WAITING}Hết chỗ – vào danh sách chờ qua đầu mối của xã"
            + "{/when}")
    String text(NextStep step);

    @Message("{#when step.state}"
            + "{#is CANCELLED}Lý do có ở đầu trang."
            + "{#is OVER}Các buổi học đã diễn ra xong."
            + "{#is DRAFT}Đăng ký bắt đầu sau khi lớp được công bố."
            + "{#is NOT_YET}Đến lúc đó, nút này mở ra cho người đăng ký."
            + "{#is ENDED}Hạn đăng ký là {step.hour} ngày {step.date}. Muốn dự lớp, hãy hỏi đơn vị tổ chức."
            + "{#is RUNNING}Ai đến điểm cầu vẫn được người phụ trách điểm cầu ghi tên."
            + "{#is UNINVITED}Địa bàn được mời có ở phần thông tin dưới đây."
            + "{#is BY_LISTS}Hãy gửi danh sách cho đơn vị tổ chức theo cách đã hướng dẫn."
            + "{#is BY_CONTACT}Người đầu mối của xã, hoặc của cơ quan bạn, đăng ký cho bạn; cho biết họ tên, chức vụ và số điện thoại là đủ."
            + "{#is BY_CONTACT_WAITING}Người đầu mối của xã, hoặc của cơ quan bạn, ghi tên bạn; ai đứng đầu danh sách được nhận chỗ trống."
            + "{#else}{/when}")
    String why(NextStep step);

    @Message("Đầu mối có tài khoản: đăng nhập để đăng ký")
    String signIn();
}
