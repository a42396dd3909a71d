/**
 * What somebody who wants to attend can do about a class at this moment: one step, whose text is the state of things. Whether
 * they have a place already, the subject that knows tells by {@link vn.ntm.training.course.joining.OwnPlace}.
 */
package vn.ntm.training.course.joining;
