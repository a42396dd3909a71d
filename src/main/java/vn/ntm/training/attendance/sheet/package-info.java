/**
 * The list that a room prints and signs (danh sách ký tên): an official document in Vietnamese, whoever asks for it. What comes
 * back signed is evidence for the roll; see ADR 126.
 */
package vn.ntm.training.attendance.sheet;
