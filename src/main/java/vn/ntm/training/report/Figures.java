package vn.ntm.training.report;

/**
 * The four numbers that stand side by side and are never mixed.
 *
 * @param classes classes (lớp) that have at least one participation or declared number here
 * @param participations lượt: trainees counted by the rule of each class
 * @param people distinct people among them, counted once however many classes; not additive
 * @param declared lượt that were declared by a document, without names
 */
public record Figures(long classes, long participations, long people, long declared) {}
