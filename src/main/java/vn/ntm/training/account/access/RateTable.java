package vn.ntm.training.account.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** What is expensive: the lines of {@code rates.txt}, of which the first that fits a request decides. */
final class RateTable {

    private static final String FILE = "/rates.txt";

    private record Line(String method, List<String> path, Costly what) {}

    private final List<Line> lines;

    private RateTable(List<Line> lines) {
        this.lines = lines;
    }

    static RateTable load() {
        try (InputStream file = RateTable.class.getResourceAsStream(FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RateTable parse(String text) {
        return new RateTable(text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(RateTable::line)
                .toList());
    }

    /** Empty when it may be asked for as often as anybody likes. */
    Optional<Costly> of(String method, String path) {
        List<String> segments = AccessTable.segments(path);
        return lines.stream()
                .filter(line -> line.method().equals(method) && AccessRule.fits(line.path(), segments))
                .findFirst()
                .map(Line::what);
    }

    private static Line line(String text) {
        String[] words = text.split("\\s+");
        return new Line(words[0], AccessTable.segments(words[1]), Costly.valueOf(words[2]));
    }
}
