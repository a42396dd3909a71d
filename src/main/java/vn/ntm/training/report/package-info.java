/**
 * Statistics: classes, lượt and people by area, level and time, as held or by the areas of today, as of any instant.
 * Reads the tables of all subjects in SQL and writes none; nobody but the pages uses it.
 */
package vn.ntm.training.report;
