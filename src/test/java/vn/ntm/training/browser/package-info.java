/**
 * The product as people use it: in a real Chromium, in Vietnamese, on a desk and on a telephone, light and dark, by mouse and
 * by keyboard. See {@link vn.ntm.training.browser.ChromiumSearch} for where the Chromium comes from.
 */
package vn.ntm.training.browser;
