package vn.ntm.training.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.shared.job.JobOutcome;

/** Texts of the page of jobs; English in {@code messages/job_en.properties}. */
@MessageBundle("job")
public interface JobTexts {

    @Message("Tác vụ tự động")
    String title();

    @Message(
            "Những việc máy chủ tự làm theo lịch. Khi có nhiều máy chủ, mỗi việc chỉ chạy ở một nơi tại một thời điểm; riêng gửi tin nhắn và xử lý danh sách được chia cho các máy chủ.")
    String lead();

    @Message("Tác vụ")
    String job();

    @Message("Lịch chạy")
    String schedule();

    @Message("Lần chạy gần nhất")
    String lastRun();

    @Message("Kết quả")
    String result();

    @Message("Chưa có lần chạy nào được ghi lại")
    String never();

    @Message(
            "{#when name}{#is 'class-timetable'}Chuyển trạng thái lớp theo lịch học{#is 'connection-log-sweep'}Xóa nhật ký kết nối chỉ xem thử{#is 'credential-sweep'}Xóa phiên đăng nhập và liên kết đặt lại mật khẩu đã hết hạn{#is 'desk-reminders'}Nhắc đơn vị gửi danh sách và nộp điểm danh{#is 'province-digest'}Gửi việc cần xử lý trong ngày cho các tỉnh{#is 'idempotency-sweep'}Xóa câu trả lời lưu cho yêu cầu gửi lại{#is 'message-sending'}Gửi tin nhắn đến hạn{#is 'registration-lists'}Xử lý danh sách đăng ký đã tải lên{#is 'retention'}Xóa dữ liệu cá nhân hết thời hạn lưu giữ{#is 'seat-offers'}Thu hồi chỗ mời nhưng không được trả lời đúng hạn{#is 'seat-reservations'}Theo dõi thời hạn gửi danh sách của chỗ đã giữ{#is 'tally-recount'}Tính lại số liệu tổng hợp{#else}{name}{/when}")
    String names(String name);

    @Message("Đang tắt")
    String off();

    @Message("Hằng ngày lúc {time}")
    String daily(String time);

    @Message(
            "{#when unit}{#is 'h'}{#if count == 1}Mỗi giờ{#else}Mỗi {count} giờ{/if}{#is 'm'}{#if count == 1}Mỗi phút{#else}Mỗi {count} phút{/if}{#else}{#if count == 1}Mỗi giây{#else}Mỗi {count} giây{/if}{/when}")
    String every(long count, String unit);

    @Message("{#when outcome}{#is RUNNING}Đang chạy{#is DONE}Hoàn thành{#is FAILED}Có lỗi{#is SKIPPED}Bỏ qua{/when}")
    String outcomes(JobOutcome outcome);

    @Message("đã làm {count} việc")
    String things(String count);

    @Message("{count} việc không làm được")
    String failures(String count);

    @Message("Lỗi: {error}")
    String error(String error);

    @Message("Máy chủ bị dừng giữa chừng")
    String interrupted();

    @Message("trong {seconds} giây")
    String duration(String seconds);

    @Message("{name} cho chạy")
    String startedBy(String name);

    @Message("Chạy ngay")
    String run();
}
