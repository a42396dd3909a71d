/**
 * The ethnic group (dân tộc) of people: sensitive, optional and by consent only. Sealed, told to nobody but the person; desks with a
 * permission of its own enter it and read numbers. Door: {@code Ethnicities}.
 */
package vn.ntm.training.trainee.ethnicity;
