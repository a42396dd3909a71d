package vn.ntm.training.reminder.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A text with names in braces, taken apart. {@code {tên lớp}} is a name, {@code {{} and {@code }}} are braces, and there is
 * nothing else: no expressions, no conditions, no loops. Values are put in once and never read again, so that a brace in a
 * name of a person stays one.
 */
public final class TemplateText implements TemplateReading {

    private static final int LONGEST_NAME = 40;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M} ]+");

    private final List<Line> lines;

    private TemplateText(List<Line> lines) {
        this.lines = lines;
    }

    /** One line of it. */
    private record Line(List<Part> parts) {

        private boolean asksInVain(Map<Placeholder, String> values) {
            List<Placeholder> asked = parts.stream()
                    .filter(Value.class::isInstance)
                    .map(part -> ((Value) part).of())
                    .toList();
            return !asked.isEmpty() && asked.stream().noneMatch(values::containsKey);
        }

        private String with(Function<Placeholder, String> values) {
            var text = new StringBuilder();
            for (Part part : parts) {
                text.append(
                        switch (part) {
                            case Literal(String written) -> written;
                            case Value(Placeholder of) -> values.apply(of);
                        });
            }
            return text.toString();
        }
    }

    private sealed interface Part {}

    private record Literal(String written) implements Part {}

    private record Value(Placeholder of) implements Part {}

    /** @param text lines divided by {@code \n} */
    public static TemplateReading read(String text) {
        List<Line> lines = new ArrayList<>();
        String[] written = text.split("\n", -1);
        for (int i = 0; i < written.length; i++) {
            var reader = new LineReader(written[i], i + 1);
            List<Part> parts = reader.parts();
            if (reader.fault != null) {
                return reader.fault;
            }
            lines.add(new Line(parts));
        }
        return new TemplateText(lines);
    }

    /**
     * As a letter: a line that asks for nothing but what is not known is left out, with all that stands in it.
     *
     * @param values absent: not known
     * @param unknown what stands for it in a line that has others
     */
    public String letter(Map<Placeholder, String> values, String unknown) {
        return lines.stream()
                .filter(line -> !line.asksInVain(values))
                .map(line -> line.with(of -> values.getOrDefault(of, unknown)).stripTrailing())
                .reduce((before, line) -> before + "\n" + line)
                .orElse("")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    /** As one line, whatever the values are: what is not known is left out. */
    public String line(Map<Placeholder, String> values) {
        return lines.stream()
                .map(line -> line.with(of -> values.getOrDefault(of, "").replace("\n", "; ")))
                .reduce((before, line) -> before + " " + line)
                .orElse("")
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** Goes through one line, from left to right, until the first fault. */
    private static final class LineReader {

        private final String line;
        private final int number;
        private TemplateFault fault;

        private LineReader(String line, int number) {
            this.line = line;
            this.number = number;
        }

        private List<Part> parts() {
            List<Part> parts = new ArrayList<>();
            var literal = new StringBuilder();
            int at = 0;
            while (at < line.length() && fault == null) {
                int c = line.codePointAt(at);
                boolean twice = line.startsWith(Character.toString(c).repeat(2), at);
                if ((c == '{' || c == '}') && twice) {
                    literal.appendCodePoint(c);
                    at += 2;
                } else if (c == '{') {
                    int end = line.indexOf('}', at);
                    parts.add(new Literal(literal.toString()));
                    literal.setLength(0);
                    value(at, end, parts);
                    at = end + 1;
                } else {
                    check(c, at);
                    literal.appendCodePoint(c);
                    at += Character.charCount(c);
                }
            }
            parts.add(new Literal(literal.toString()));
            return parts;
        }

        private void value(int at, int end, List<Part> parts) {
            if (end < 0) {
                wrong("template.unclosed", at, line.substring(at));
                return;
            }
            String name = line.substring(at + 1, end);
            if (name.indexOf('{') >= 0) {
                wrong("template.unclosed", at, line.substring(at, end + 1));
            } else if (!NAME.matcher(name).matches()) {
                wrong("template.expression", at, line.substring(at, end + 1));
            } else {
                Placeholder.named(name)
                        .ifPresentOrElse(
                                of -> parts.add(new Value(of)),
                                () -> wrong("template.unknown", at, line.substring(at, end + 1)));
            }
        }

        /** Characters that are not seen, or that turn around what is seen, are no text. */
        private void check(int c, int at) {
            if (c == '}') {
                wrong("template.unopened", at, "}");
            } else if (Character.isISOControl(c)
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR
                    || c >= 0x202A && c <= 0x202E
                    || c >= 0x2066 && c <= 0x2069) {
                wrong("template.control-character", at, "U+%04X".formatted(c));
            }
        }

        private void wrong(String code, int at, String what) {
            int column = line.codePointCount(0, at) + 1;
            String shown = what.codePointCount(0, what.length()) <= LONGEST_NAME
                    ? what
                    : what.substring(0, what.offsetByCodePoints(0, LONGEST_NAME)) + "…";
            fault = new TemplateFault(code, number, column, shown);
        }
    }
}
