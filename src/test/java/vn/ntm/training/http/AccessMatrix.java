package vn.ntm.training.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The lines of {@code access-matrix.txt}: for each endpoint what each caller gets. */
record AccessMatrix(Map<String, Map<Caller, String>> lines) {

    private static final String FILE = "/access-matrix.txt";

    static AccessMatrix load() {
        try (InputStream file = AccessMatrix.class.getResourceAsStream(FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessMatrix parse(String text) {
        Map<String, Map<Caller, String>> lines = new LinkedHashMap<>();
        text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(line -> {
                    List<String> words = Arrays.asList(line.split("\\s+"));
                    String endpoint = words.get(0) + " " + words.get(1);
                    if (words.size() != Caller.values().length + 2) {
                        throw new IllegalArgumentException(
                                FILE + ": " + endpoint + " needs a cell for each of " + List.of(Caller.values()));
                    }
                    Map<Caller, String> cells = new EnumMap<>(Caller.class);
                    for (Caller caller : Caller.values()) {
                        cells.put(caller, words.get(caller.ordinal() + 2));
                    }
                    if (lines.put(endpoint, cells) != null) {
                        throw new IllegalArgumentException(FILE + " has two lines for " + endpoint);
                    }
                });
        return new AccessMatrix(lines);
    }

    /** As a line of the file. */
    static String line(String endpoint, Map<Caller, String> cells) {
        String[] words = endpoint.split(" ");
        var line = new StringBuilder(String.format("%-7s %-56s", words[0], words[1]));
        cells.values().forEach(cell -> line.append(' ').append(cell));
        return line.toString();
    }
}
