/** What pages of every subject share: the toast after a change, a form that comes back with what is wrong, its hours. */
package vn.ntm.training.shared.page;
