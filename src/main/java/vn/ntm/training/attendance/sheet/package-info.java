/**
 * The list that a room prints and signs (danh sách ký tên), an official document in Vietnamese whoever asks for it (ADR 126), and the
 * pictures of it that come back: made anew from what was sent, sealed, for those who see the roll (ADR 125).
 */
package vn.ntm.training.attendance.sheet;
