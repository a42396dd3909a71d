/**
 * The arrival of rooms (điểm cầu đã kết nối): each tells from half an hour before its session that its line stands, or that it
 * needs help, and the organiser watches all of them on a board; see ADR 127.
 */
package vn.ntm.training.attendance.arrival;
