package vn.ntm.training.attendance.connection;

/**
 * What is wrong with one row of a log; the rest is kept.
 *
 * @param row as Excel counts, from 1
 * @param code of the sentence
 */
record RowProblem(int row, String code) {}
