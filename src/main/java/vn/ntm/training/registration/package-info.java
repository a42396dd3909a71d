/**
 * Registrations (đăng ký): a trainee on the list of a class, with the unit and level frozen that the person had for it. Seats
 * are never sold twice: the unique key is inserted first, the guarded counter of the class taken last. Doors:
 * {@code Enrolling} for one person, {@code list.RegistrationLists} for lists from Excel, the event records to follow.
 */
package vn.ntm.training.registration;
