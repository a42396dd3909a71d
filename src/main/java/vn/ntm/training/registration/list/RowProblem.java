package vn.ntm.training.registration.list;

/**
 * What is wrong in a row of a list.
 *
 * @param row as Excel counts
 * @param column heading as the list writes it; null when it is about the row as a whole
 * @param message in the language of the request that brought the list
 */
public record RowProblem(int row, String column, String message) {}
