package vn.ntm.training.registration.list;

import java.util.List;
import vn.ntm.training.shared.sheet.SheetColumn;

/** The columns of a list of trainees, by the headings that people give them. */
public enum ListColumn implements SheetColumn {
    NUMBER("stt", "so tt", "tt", "so thu tu"),
    FULL_NAME("ho va ten", "ho ten", "ho dem va ten", "ho ten dem va ten", "ten hoc vien", "ten can bo"),
    FAMILY_NAME("ho", "ho dem", "ho va dem", "ho va ten dem", "ho ten dem", "ho va chu dem", "ho lot", "ho va ten lot"),
    GIVEN_NAME("ten"),
    BIRTH("nam sinh", "ngay sinh", "ngay thang nam sinh", "ngay thang nam", "sinh ngay", "sinh nam"),
    GENDER("gioi tinh", "nam nu", "gioi"),
    MALE("nam"),
    FEMALE("nu"),
    POSITION("chuc vu", "chuc danh", "vi tri cong tac", "vi tri viec lam", "nhiem vu"),
    ORGANISATION("don vi cong tac", "don vi", "ten don vi", "co quan", "ten co quan", "noi cong tac", "noi lam viec"),
    COMMUNE("xa", "phuong", "xa phuong", "phuong xa", "ten xa", "don vi hanh chinh", "don vi cap xa"),
    DISTRICT("huyen", "quan", "quan huyen", "huyen quan", "huyen thi xa", "huyen thanh pho", "huyen tp", "ten huyen"),
    PROVINCE("tinh", "tinh thanh pho", "tinh thanh", "tinh tp", "thanh pho", "ten tinh"),
    LEVEL("cap", "cap can bo", "cap cong tac", "can bo cap"),
    PHONE("sdt", "dt", "dtdd", "so dien thoai", "dien thoai", "so dt", "so di dong", "di dong", "zalo", "so zalo"),
    EMAIL("email", "e mail", "gmail", "thu dien tu", "dia chi email", "dia chi thu dien tu", "hop thu"),
    CITIZEN_ID(
            "so cccd",
            "cccd",
            "so can cuoc",
            "can cuoc",
            "can cuoc cong dan",
            "so dinh danh",
            "so dinh danh ca nhan",
            "ma dinh danh ca nhan",
            "cmnd cccd",
            "cccd cmnd",
            "so cmnd cccd",
            "so cccd cmnd"),
    SITE("diem cau", "ten diem cau", "noi ngoi hoc", "phong hoc"),
    NOTE("ghi chu");

    private final List<String> headings;

    ListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
