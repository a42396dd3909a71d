/**
 * The pages of classes: list, detail, editor, publication, and the forms of sessions, trainers and sites. They ask the same
 * door ({@code ClassAccess}) and use the same activities as the API.
 */
package vn.ntm.training.course.page;
