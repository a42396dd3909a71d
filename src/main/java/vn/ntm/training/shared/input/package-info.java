/**
 * Input over HTTP: checking fields and telling everything that is wrong at once, merge patches, the version that a caller
 * saw before an edit.
 */
package vn.ntm.training.shared.input;
