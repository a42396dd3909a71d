package vn.ntm.training.curriculum;

import java.util.List;
import vn.ntm.training.shared.sheet.SheetColumn;

/** What an official list of modules may say in its columns. */
enum ModuleListColumn implements SheetColumn {
    NUMBER("so tt", "stt", "tt", "so thu tu"),
    CODE("ma", "ma chuyen de", "ma so", "ky hieu"),
    GROUP("nhom", "nhom chuyen de", "thuoc nhom"),
    TITLE("ten chuyen de", "chuyen de", "noi dung", "noi dung chuyen de", "ten"),
    PERIODS("so tiet", "tiet", "thoi luong", "so tiet hoc", "thoi luong tiet");

    private final List<String> headings;

    ModuleListColumn(String... headings) {
        this.headings = List.of(headings);
    }

    @Override
    public List<String> headings() {
        return headings;
    }
}
