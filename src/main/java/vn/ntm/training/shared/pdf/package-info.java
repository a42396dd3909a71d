/** Documents for paper: XHTML with the style of a printed page becomes a PDF file with its fonts in it. */
package vn.ntm.training.shared.pdf;
