package vn.ntm.training.registration;

import java.util.function.Predicate;

/**
 * Who registers several people of units at once.
 *
 * @param actor the name under which they are registered
 * @param byLink the contact of one unit, who has no account
 * @param unitId the unit whose people it is about; null: the sender looks after several, and has chosen none
 * @param mayEnter whether people of a unit may be registered; null is the Ministry
 */
public record UnitSender(String actor, boolean byLink, Long unitId, Predicate<Long> mayEnter) {}
