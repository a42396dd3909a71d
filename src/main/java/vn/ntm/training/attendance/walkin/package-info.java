/**
 * People who come unannounced (người đến thêm): whoever takes the roll of a room adds them, and they are on it at once. Being
 * there counts more than a full class or a list that is closed; see ADR 116 and, for those who are typed without a network, 159.
 */
package vn.ntm.training.attendance.walkin;
