package vn.ntm.training.registration.quota;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of quotas; English in {@code messages/quotas_en.properties}. */
@MessageBundle("quotas")
public interface QuotaTexts {

    @Message("Cách xếp chỗ")
    String title();

    @Message("Số chỗ của lớp")
    String capacity();

    @Message("Không giới hạn")
    String unlimited();

    @Message("Đã dùng")
    String taken();

    @Message("Đang chờ")
    String waiting();

    @Message("Chỉ tiêu theo đơn vị và cấp cán bộ")
    String quotas();

    @Message(
            "Mỗi người cần một chỗ của lớp và một chỗ trong mọi chỉ tiêu mà người đó thuộc về. Hết chỉ tiêu thì vào danh sách chờ, dù lớp còn chỗ.")
    String whatFor();

    @Message("Lớp chưa đặt chỉ tiêu.")
    String none();

    @Message("Đơn vị")
    String unit();

    @Message("Cả lớp")
    String everywhere();

    @Message("Cấp cán bộ")
    String level();

    @Message("Mọi cấp")
    String allLevels();

    @Message("Số chỗ")
    String seats();

    @Message("{taken} trên {seats}")
    String takenOf(String taken, String seats);

    @Message("Hết")
    String full();

    @Message("Việc cần làm")
    String actions();

    @Message("Số chỗ của {what}")
    String seatsOf(String what);

    @Message("Lưu")
    String store();

    @Message("Bỏ")
    String remove();

    @Message("Bỏ chỉ tiêu này? Người đang chờ vì hết chỉ tiêu được xếp chỗ ngay nếu lớp còn chỗ.")
    String removeWhat();

    @Message("Thêm chỉ tiêu")
    String add();

    @Message("Để trống nếu chỉ tiêu dành cho mọi đơn vị.")
    String unitHint();

    @Message("Danh sách chờ và điểm cầu")
    String terms();

    @Message("Khi có chỗ trống")
    String mode();

    @Message("{#when mode}{#is AUTOMATIC}Xếp ngay người đứng đầu{#is OFFER}Mời, giữ chỗ chờ trả lời{/when}")
    String modes(WaitingListMode mode);

    @Message("Số giờ giữ chỗ để trả lời")
    String offerHours();

    @Message("Lời mời không kéo dài quá giờ khai giảng.")
    String offerHoursHint();

    @Message("Số chỗ của điểm cầu là giới hạn")
    String siteLimit();

    @Message("Điểm cầu hết chỗ thì xếp sang điểm cầu khác của cùng đơn vị, không còn thì vào danh sách chờ.")
    String siteLimitHint();

    @Message("Số chỗ của điểm cầu chỉ để tham khảo.")
    String siteNote();

    @Message("Giữ {hours} giờ để trả lời.")
    String hours(int hours);
}
