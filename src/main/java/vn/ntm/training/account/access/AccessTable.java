package vn.ntm.training.account.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.ntm.training.account.scope.SignedInUser;

/** Who may ask for what: the lines of {@code access.txt}, of which the first that fits a request decides. */
public final class AccessTable {

    private static final String FILE = "/access.txt";

    private final List<AccessRule> rules;

    private AccessTable(List<AccessRule> rules) {
        this.rules = rules;
    }

    public static AccessTable load() {
        try (InputStream file = AccessTable.class.getResourceAsStream(FILE)) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static AccessTable parse(String text) {
        return new AccessTable(text.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .map(AccessTable::rule)
                .toList());
    }

    /** Whether the gate lets somebody open a page; {@code user} is null for a visitor. A menu offers nothing else. */
    public boolean isOpen(String path, SignedInUser user) {
        AccessRule rule = of("GET", path);
        return rule.isForAnyone() || user != null && rule.allows(user);
    }

    /**
     * @param path normalised
     * @throws IllegalStateException when no line fits: the last one has to fit everything
     */
    AccessRule of(String method, String path) {
        // Whoever may get a thing may ask for its headers.
        String asked = method.equals("HEAD") ? "GET" : method;
        List<String> segments = segments(path);
        return rules.stream()
                .filter(rule -> rule.fits(asked, segments))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("access.txt has no line for " + asked + " " + path));
    }

    private static AccessRule rule(String line) {
        List<String> words = List.of(line.split("\\s+"));
        if (words.size() < 3) {
            throw new IllegalArgumentException("access.txt: methods, path and who are needed: " + line);
        }
        Set<String> methods =
                words.get(0).equals("*") ? Set.of() : Set.of(words.get(0).split(","));
        return new AccessRule(methods, segments(words.get(1)), words.subList(2, words.size()));
    }

    /**
     * The segments as Jakarta REST matches them: parameters ({@code /users;v=1}) do not count, and neither do empty ones,
     * so that an address with a slash at its end is the same one.
     */
    static List<String> segments(String path) {
        return Arrays.stream(path.split("/"))
                .map(AccessTable::withoutParameters)
                .filter(segment -> !segment.isEmpty())
                .toList();
    }

    private static String withoutParameters(String segment) {
        int parameters = segment.indexOf(';');
        return parameters < 0 ? segment : segment.substring(0, parameters);
    }
}
