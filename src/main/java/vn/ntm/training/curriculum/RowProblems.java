package vn.ntm.training.curriculum;

import java.util.ArrayList;
import java.util.List;
import vn.ntm.training.shared.problem.InvalidInput;

/** What is wrong in the rows of a list, collected so that people mend their file once. */
final class RowProblems {

    private final List<InvalidInput.Field> problems = new ArrayList<>();

    /** @param heading the column as the list names it; null for the row as a whole */
    void add(int row, String heading, String code, Object... arguments) {
        String place = heading == null ? "row " + row : "row " + row + ", " + heading;
        problems.add(new InvalidInput.Field(place, code, arguments));
    }

    void addToFile(String code, Object... arguments) {
        problems.add(new InvalidInput.Field("file", code, arguments));
    }

    /** @throws InvalidInput when there is any */
    void done() {
        if (!problems.isEmpty()) {
            throw new InvalidInput(problems);
        }
    }
}
