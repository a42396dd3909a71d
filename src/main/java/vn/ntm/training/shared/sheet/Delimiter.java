package vn.ntm.training.shared.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What divides the columns of a text: the sign that comes equally often in the most lines. */
final class Delimiter {

    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LINES = 100;

    private Delimiter() {}

    static char of(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
        char best = KNOWN[0];
        int bestScore = 0;
        for (char sign : KNOWN) {
            int score = score(lines, sign);
            if (score > bestScore) {
                best = sign;
                bestScore = score;
            }
        }
        return best;
    }

    private static int score(List<String> lines, char sign) {
        Map<Integer, Integer> linesByCount = new HashMap<>();
        for (String line : lines) {
            linesByCount.merge(countOutsideQuotes(line, sign), 1, Integer::sum);
        }
        return linesByCount.entrySet().stream()
                .mapToInt(entry -> entry.getKey() * entry.getValue())
                .max()
                .orElse(0);
    }

    private static int countOutsideQuotes(String line, char sign) {
        int count = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char letter = line.charAt(i);
            quoted ^= letter == '"';
            count += letter == sign && !quoted ? 1 : 0;
        }
        return count;
    }
}
