/**
 * Certificates (giấy chứng nhận): that somebody counted for a class that gives them, issued when it is closed and revoked when they
 * count no more. No official form is known, so that what is printed is a plain confirmation, headed by who held the class. Whoever has
 * a code can check it, and learns the least that this takes.
 */
package vn.ntm.training.certificate;
