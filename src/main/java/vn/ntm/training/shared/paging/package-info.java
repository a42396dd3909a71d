/** Lists over HTTP: which page was asked for, and the page that is answered. */
package vn.ntm.training.shared.paging;
