/**
 * Pictures of the signed sheets (danh sách ký tên) of a room: made anew from what was sent, sealed, for those who see the roll. See
 * ADR 125.
 */
package vn.ntm.training.attendance.sheet;
