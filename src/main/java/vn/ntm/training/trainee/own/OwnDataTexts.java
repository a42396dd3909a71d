package vn.ntm.training.trainee.own;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about one's own data; English in {@code messages/ownData_en.properties}. */
@MessageBundle("ownData")
public interface OwnDataTexts {

    @Message("Dữ liệu của tôi")
    String title();

    @Message(
            "Thông tin cá nhân được thu thập để tổ chức tập huấn, điểm danh và tổng hợp số liệu của Chương trình, không dùng cho việc khác, theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP.")
    String purpose();

    @Message("Đây là tất cả những gì hệ thống đang lưu về bạn.")
    String lead();

    @Message("Tệp JSON")
    String json();

    @Message("Tệp CSV (mở bằng Excel)")
    String csv();

    @Message("Đã có (che)")
    String masked();

    @Message("Yêu cầu sửa")
    String correct();

    @Message("Chỗ nào chưa đúng, đúng ra là gì")
    String correction();

    @Message("Đơn vị phụ trách dữ liệu của bạn sẽ xem và sửa. Không ghi số định danh cá nhân vào đây.")
    String correctionHint();

    @Message("Gửi yêu cầu")
    String send();

    @Message("Gửi ngày {day}")
    String sentOn(String day);

    @Message("Đã xử lý ngày {day}")
    String settledOn(String day);

    @Message("Đang chờ đơn vị xử lý")
    String waiting();

    @Message("Ai đã xem dữ liệu của tôi")
    String looks();

    @Message("Chỉ ghi vai trò và đơn vị, không ghi tên người xem; tối đa 200 lần gần nhất.")
    String looksHint();

    @Message("Chưa có ai xem.")
    String noLooks();

    @Message("Lúc")
    String at();

    @Message("Người xem")
    String viewer();

    @Message(
            "{#when role}{#is 'ADMIN'}Quản trị của Bộ{#is 'PROVINCE_DESK'}Cán bộ phụ trách cấp tỉnh{#is 'COMMUNE_DESK'}Cán bộ phụ trách cấp xã{#is 'TRAINER'}Giảng viên{#is 'TRAINEE'}Học viên{#else}Người dùng khác{/when}")
    String roles(String role);

    @Message(
            "{#when action}{#is 'trainee.read'}Xem thông tin của bạn{#is 'trainees.compared'}Đối chiếu với người có thể trùng{#is 'trainee.exported'}Tải dữ liệu của bạn về (bạn, hoặc người dùng liên kết của bạn){#is 'roll.read'}Xem bảng điểm danh có tên bạn{#else}Xem danh sách lớp có tên bạn{/when}")
    String actions(String action);

    @Message("Việc đã xem")
    String what();

    @Message("Yêu cầu sửa dữ liệu đang chờ")
    String open();

    @Message("Đã xử lý")
    String settle();

    @Message("Đã sửa dữ liệu, hoặc đã trả lời {name}?")
    String settleWhat(String name);

    @Message("Không có yêu cầu nào đang chờ.")
    String noneOpen();
}
