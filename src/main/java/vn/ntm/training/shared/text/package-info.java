/** Vietnamese text: Unicode form, folding for search, name order, dates and numbers as people read them. */
package vn.ntm.training.shared.text;
