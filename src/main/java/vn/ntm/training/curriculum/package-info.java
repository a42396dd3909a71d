/**
 * Curricula (bộ tài liệu khung, chương trình) by programme period and their modules (chuyên đề): the national set, the same
 * for everybody, and what provinces add for themselves. An official title that is not known yet is never passed off as known.
 * Doors: {@code Curricula} and {@code Modules} to read, {@code CurriculumEditing} to change.
 */
package vn.ntm.training.curriculum;
