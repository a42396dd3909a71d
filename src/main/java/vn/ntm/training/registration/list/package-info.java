/**
 * Lists of trainees as provinces and communes send them, in Excel or CSV: taken in at once or refused as a whole, read and
 * entered in the background in one transaction, each wrong row told with its number, column and reason. Door:
 * {@code RegistrationLists}.
 */
package vn.ntm.training.registration.list;
