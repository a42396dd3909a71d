package vn.ntm.training.registration.list;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.ntm.training.shared.sheet.SheetHeader;
import vn.ntm.training.shared.sheet.SheetRow;
import vn.ntm.training.shared.text.Vietnamese;

/** A row below the heading of a list, of which it must be told whether it tells of a person. */
record ListLine(SheetHeader<ListColumn> header, SheetRow row) {

    /** A whole cell of this says so even where a count stands in a column of something else. */
    private static final Pattern TOTAL = Pattern.compile("(tong )?cong|tong|tong so");

    /** "Tổng cộng: 25", "Người lập biểu", "Phú Yên, ngày 05 tháng 8 năm 2026", "TM. Ủy ban nhân dân". */
    private static final Pattern CLOSING = Pattern.compile(
            "(tong cong|tong so|cong|an dinh danh sach|danh sach (nay )?(co|gom)|nguoi lap|lap bieu|lap bang|thu truong"
                    + "|xac nhan|noi nhan|ky ten|ky va ghi|ky ghi|ky dong dau|t ?m|k ?t|t ?l|chu tich|pho chu tich|giam doc|ghi chu)( .*)?"
                    + "|.*\\bngay( \\d+)? thang( \\d+)? nam( \\d+)?");

    /** "Huyện Phú Hòa", "Khối Đảng": what a list is divided by. */
    private static final Pattern GROUP = Pattern.compile(
            "(xa|phuong|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tp|tinh|cap|khoi|ubnd|so|phong|ban)( .*)");

    /** In whose name a list is signed. */
    private static final Pattern OFFICE = Pattern.compile("(uy ban|van phong|so|phong|ban)( .*)?");

    /** Rows that hold more than this tell of somebody. */
    private static final int FEW = 2;

    enum Kind {
        PERSON,
        /** A number for somebody who was never filled in. */
        EMPTY,
        /** A heading within the list. */
        GROUP,
        /** The end of the list: totals, places, signatures. */
        CLOSING
    }

    String text(ListColumn column) {
        return header.text(row, column);
    }

    /** From a column or from two. */
    String name() {
        return header.has(ListColumn.FULL_NAME)
                ? header.textAcross(row, ListColumn.FULL_NAME)
                : (text(ListColumn.FAMILY_NAME) + " " + text(ListColumn.GIVEN_NAME)).strip();
    }

    Kind kind() {
        long filled = row.cells().stream().filter(cell -> !cell.isEmpty()).count();
        if (isNumbered()) {
            return filled == 1 ? Kind.EMPTY : Kind.PERSON;
        }
        if (filled <= FEW + 1 && (has(TOTAL) || !tellsOfSomebody() && isClosing())) {
            return Kind.CLOSING;
        }
        return filled <= FEW && !tellsOfSomebody() && isGroup() ? Kind.GROUP : Kind.PERSON;
    }

    /** The first text, to tell people which row is meant. */
    String start() {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .reduce((first, second) -> first.length() > 3 ? first : first + " " + second)
                .map(text -> text.length() > 60 ? text.substring(0, 60) + "…" : text)
                .orElse("");
    }

    boolean isSurelySomebody() {
        return isNumbered() || tellsOfSomebody();
    }

    private boolean isNumbered() {
        return text(ListColumn.NUMBER).matches("\\d{1,6}[.)]?");
    }

    private boolean tellsOfSomebody() {
        return !text(ListColumn.BIRTH).isEmpty()
                || !text(ListColumn.PHONE).isEmpty()
                || !text(ListColumn.EMAIL).isEmpty()
                || !text(ListColumn.GENDER).isEmpty()
                || !text(ListColumn.CITIZEN_ID).isEmpty();
    }

    /** "Chủ tịch" below a list signs it; beside a name, in the column of positions, it is what somebody is. */
    private boolean isClosing() {
        String position = namesSomebody() ? text(ListColumn.POSITION) : "";
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty() && !cell.equals(position))
                .anyMatch(cell -> CLOSING.matcher(Vietnamese.fold(cell)).matches());
    }

    private boolean namesSomebody() {
        String name = Vietnamese.fold(name());
        return !name.isEmpty()
                && Stream.of(CLOSING, GROUP, OFFICE)
                        .noneMatch(other -> other.matcher(name).matches());
    }

    private boolean has(Pattern wanted) {
        return row.cells().stream()
                .filter(cell -> !cell.isEmpty())
                .anyMatch(cell -> wanted.matcher(Vietnamese.fold(cell)).matches());
    }

    /** "I", "A" or "-" where a number would stand, or the name of an area where that of a person would. */
    private boolean isGroup() {
        return !text(ListColumn.NUMBER).isEmpty()
                || GROUP.matcher(Vietnamese.fold(start())).matches();
    }
}
