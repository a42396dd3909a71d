/**
 * Seats that a unit holds without names (giữ chỗ) and names later: each registration of its people uses one of them first.
 * What is not named in time goes back to the class. The door is {@code SeatReserving}; events tell before the time is over.
 */
package vn.ntm.training.registration.reservation;
