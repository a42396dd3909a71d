/**
 * Who was invited to a class and has not sent anybody yet (ai chưa gửi danh sách): each invited unit with its sites, the
 * people registered and when something was last heard of it; and the reminder to those who are missing. The door for others
 * is the event {@link vn.ntm.training.registration.invitation.InvitedUnitsReminded}.
 */
package vn.ntm.training.registration.invitation;
