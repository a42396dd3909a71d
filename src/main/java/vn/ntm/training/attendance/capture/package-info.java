/**
 * What is tapped on the phones of a room (lượt ghi). Each tap is kept with the time it was tapped, whenever, however often and in
 * whatever order it arrives; the latest of them stands on the roll. See ADR 124.
 */
package vn.ntm.training.attendance.capture;
