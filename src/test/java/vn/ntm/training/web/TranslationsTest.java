package vn.ntm.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TranslationsTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:#(?:is|when|if|case|switch) )?([\\w.]+)[^}]*}");

    @Test
    void every_text_of_a_page_is_there_in_english_with_the_same_placeholders() throws Exception {
        List<Class<?>> bundles = bundles();
        assertThat(bundles).hasSizeGreaterThan(4);
        for (Class<?> bundle : bundles) {
            String file =
                    "messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_en.properties";
            Map<String, String> vietnamese = Arrays.stream(bundle.getDeclaredMethods())
                    .collect(Collectors.toMap(Method::getName, method -> method.getAnnotation(Message.class)
                            .value()));
            assertSame(file, vietnamese, properties(RESOURCES.resolve(file)));
        }
    }

    @Test
    void every_other_sentence_is_there_in_both_languages_with_the_same_placeholders() throws IOException {
        try (var files = Files.list(RESOURCES)) {
            List<Path> vietnamese = files.filter(file -> file.toString().endsWith("_vi.properties"))
                    .toList();
            assertThat(vietnamese).hasSizeGreaterThan(3);
            for (Path file : vietnamese) {
                Path english = file.resolveSibling(file.getFileName().toString().replace("_vi.", "_en."));
                assertSame(english.toString(), properties(file), properties(english));
            }
        }
    }

    private static void assertSame(String file, Map<String, String> vietnamese, Map<String, String> english) {
        assertThat(english.keySet()).as(file).isEqualTo(new TreeSet<>(vietnamese.keySet()));
        assertThat(english).as(file).allSatisfy((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(placeholders(text)).as(file + ": " + key).isEqualTo(placeholders(vietnamese.get(key)));
        });
    }

    private static TreeSet<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map((Function<MatchResult, String>) found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Class<?>> bundles() throws IOException, ClassNotFoundException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Class<?>> bundles = new java.util.ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Texts.java")).toList()) {
                String name =
                        SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
                Class<?> type = Class.forName(name);
                if (type.isAnnotationPresent(MessageBundle.class)) {
                    bundles.add(type);
                }
            }
            return bundles;
        }
    }

    private static Map<String, String> properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return texts;
    }
}
