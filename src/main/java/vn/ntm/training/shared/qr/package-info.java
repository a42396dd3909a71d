/** QR codes, on screens and on paper. */
package vn.ntm.training.shared.qr;
