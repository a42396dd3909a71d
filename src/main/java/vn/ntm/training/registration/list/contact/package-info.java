/**
 * The short list of one unit: rows copied out of Excel or a file, told at once which are good, and the wrong ones corrected on
 * the page. For contacts of units, who come by a link, and for desks.
 */
package vn.ntm.training.registration.list.contact;
