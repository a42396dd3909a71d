/**
 * The frame that every page stands in (layout, language, formats) and the first page. The pages of a subject live with the
 * subject.
 */
package vn.ntm.training.web;
