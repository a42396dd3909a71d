package vn.ntm.training.registration.reservation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of reservations; English in {@code messages/reservations_en.properties}. */
@MessageBundle("reservations")
public interface ReservationTexts {

    @Message("Giữ chỗ")
    String title();

    @Message(
            "Giữ chỗ trước khi biết tên người đi. Khi đăng ký người của đơn vị, chỗ đã giữ được dùng trước. Chỗ chưa có tên khi hết hạn được trả lại cho lớp.")
    String whatFor();

    @Message("Chưa giữ chỗ nào.")
    String none();

    @Message("Đơn vị")
    String unit();

    @Message("Cấp cán bộ")
    String level();

    @Message("Mọi cấp")
    String allLevels();

    @Message("Số chỗ")
    String seats();

    @Message("Đã có tên")
    String named();

    @Message("{named} trên {seats}")
    String namedOf(int named, int seats);

    @Message("Hạn gửi tên")
    String nameUntil();

    @Message("Để trống thì hạn là một ngày trước giờ khai giảng.")
    String nameUntilHint();

    @Message("Trạng thái")
    String status();

    @Message("{#when status}{#is OPEN}Đang giữ{#is CANCELLED}Đã trả lại{#is LAPSED}Hết hạn{/when}")
    String statuses(ReservationStatus status);

    @Message("Việc cần làm")
    String actions();

    @Message("Số chỗ giữ cho {unit}")
    String seatsOf(String unit);

    @Message("Lưu")
    String store();

    @Message("Trả lại")
    String cancel();

    @Message("Trả lại {open} chỗ chưa có tên của {unit}? Người đã đăng ký vẫn giữ chỗ.")
    String cancelWhat(int open, String unit);

    @Message("Giữ thêm chỗ")
    String add();

    @Message("Giữ chỗ")
    String submit();
}
