/**
 * The people of a unit who came to earlier classes, the last class first: ticked to come again, without being typed anew. For
 * contacts of units, who come by a link, and for desks.
 */
package vn.ntm.training.registration.known;
