/**
 * Connection logs (nhật ký kết nối): what Zoom, Microsoft Teams, Google Meet and BigBlueButton say of who was connected to a
 * session, and when. They are evidence that a room was connected, never that people sat in it; see ADR 122.
 */
package vn.ntm.training.attendance.connection;
