package vn.ntm.training.attendance.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import vn.ntm.training.trainee.Gender;

/**
 * Texts of the printed list, and of the way to it; English in {@code messages/signInSheet_en.properties}. The list itself is
 * always in Vietnamese: it is a document of Vietnamese offices. Its heading is that of Decree 30/2020/NĐ-CP.
 */
@MessageBundle("signInSheet")
public interface SignInSheetTexts {

    @Message("Cộng hòa xã hội chủ nghĩa Việt Nam")
    String nation();

    @Message("Độc lập - Tự do - Hạnh phúc")
    String motto();

    @Message("Đơn vị tổ chức")
    String organiser();

    @Message("Bộ (trung ương)")
    String ministry();

    @Message("Danh sách học viên ký tên")
    String title();

    @Message("(Theo văn bản số {number})")
    String byNumber(String number);

    @Message("(Theo văn bản số {number} ngày {date})")
    String byNumberAndDate(String number, String date);

    @Message("(Theo văn bản ngày {date})")
    String byDate(String date);

    @Message("Lớp:")
    String trainingClass();

    @Message("Mã lớp:")
    String code();

    @Message("Thời gian:")
    String when();

    @Message("buổi {ordinal}, {from}–{until}, {day}")
    String sitting(int ordinal, String from, String until, String day);

    @Message("Điểm cầu:")
    String room();

    @Message("Địa chỉ:")
    String address();

    @Message("Quét mã để mở trang điểm danh của điểm cầu")
    String scan();

    @Message("STT")
    String number();

    @Message("Họ và tên")
    String fullName();

    @Message("Giới tính")
    String gender();

    @Message("{#when gender}{#is MALE}Nam{#is FEMALE}Nữ{/when}")
    String genders(Gender gender);

    @Message("Năm sinh")
    String birthYear();

    @Message("Chức vụ")
    String position();

    @Message("Đơn vị")
    String unit();

    @Message("Ký tên")
    String signature();

    @Message("Những dòng trống dành cho người đến mà không có tên trong danh sách; ghi đủ các cột rồi ký.")
    String walkIns();

    @Message("Danh sách có {people} người đăng ký. Số người ký tên: ………")
    String count(String people);

    @Message("…………………, ngày …… tháng …… năm …………")
    String placeAndDate();

    @Message("Đại diện điểm cầu")
    String contact();

    @Message("(Ký, ghi rõ họ tên)")
    String signAndName();

    @Message("Lớp {code}, buổi {ordinal}, {room}")
    String foot(String code, int ordinal, String room);

    @Message("Trang")
    String page();

    @Message("In danh sách ký tên (PDF)")
    String print();
}
