package vn.ntm.training.attendance.connection;

/**
 * A column of a log as it was understood.
 *
 * @param heading as it stands in the file
 * @param taken null: it was ignored
 */
public record ReadColumn(String heading, LogColumn taken) {}
