/**
 * Erasing who somebody was: asked for by the person, decided by the desk with a reason. Figures stay as they are, for unit, level and
 * gender stay. Doors: {@code Erasing} to decide, {@code PersonalRows} to erase.
 */
package vn.ntm.training.trainee.erasure;
