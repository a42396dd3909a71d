/**
 * How the seats of a class are given: quotas (chỉ tiêu) of areas and levels, whether the rooms are a limit, and whether who
 * waits moves up at once or is asked first. One document for each class; its door is {@code QuotaPlanning}. Taking the seats
 * is the business of {@code registration}.
 */
package vn.ntm.training.registration.quota;
