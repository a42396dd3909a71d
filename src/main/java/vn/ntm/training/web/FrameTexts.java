package vn.ntm.training.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the frame around every page; English in {@code messages/frame_en.properties}. */
@MessageBundle("frame")
public interface FrameTexts {

    @Message("Tập huấn nông thôn mới")
    String product();

    @Message("Đến nội dung chính")
    String skip();

    @Message("Điều hướng chính")
    String navigation();

    @Message("English")
    String otherLanguage();

    @Message("Hệ thống quản lý tập huấn cán bộ xây dựng nông thôn mới")
    String about();

    @Message("Thử API")
    String api();

    @Message("Về trang đầu")
    String home();

    @Message("Dữ liệu mô phỏng")
    String synthetic();
}
