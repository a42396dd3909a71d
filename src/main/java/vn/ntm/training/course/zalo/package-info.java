/** Ready texts about a class, a session or a room, to be copied into a group of Zalo or any other chat: short, and without people. */
package vn.ntm.training.course.zalo;
