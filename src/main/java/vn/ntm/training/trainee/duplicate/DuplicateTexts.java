package vn.ntm.training.trainee.duplicate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of pairs that may be one person; English in {@code messages/duplicates_en.properties}. */
@MessageBundle("duplicates")
public interface DuplicateTexts {

    @Message("Người có thể trùng")
    String title();

    @Message(
            "Mỗi cặp dưới đây có thể là một người được nhập hai lần. Trùng tên không đủ để kết luận: hãy xem lý do, đối chiếu rồi quyết định.")
    String lead();

    @Message("Điểm từ")
    String minScore();

    @Message("Từ 0 đến 100; thường là 50.")
    String minScoreHint();

    @Message("{score}/100 điểm")
    String score(int score);

    @Message("Vì sao")
    String why();

    @Message("So sánh và gộp")
    String compare();

    @Message("Là hai người")
    String two();

    @Message("{one} và {other} là hai người khác nhau? Cặp này sẽ không hiện lại.")
    String twoWhat(String one, String other);

    @Message("Lý do")
    String reason();

    @Message("Không có cặp nào như vậy trong phạm vi của bạn.")
    String none();
}
