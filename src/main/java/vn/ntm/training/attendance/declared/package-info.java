/**
 * Participations (lượt) of history that has numbers but no names, each with the document that says so. They are told in a
 * column of their own and never added to the others. A correction supersedes. Door: {@link
 * vn.ntm.training.attendance.declared.Declaring}.
 */
package vn.ntm.training.attendance.declared;
