package vn.ntm.training.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.ntm.training.registration.RegistrationStatus;
import vn.ntm.training.shared.text.Language;

/** An entry that nobody can read proves nothing: every code that is recorded has a word. */
class AuditWordsTest {

    /** A call of the audit's door up to the kind of thing; the code of the action may be worked out. */
    private static final Pattern RECORDED =
            Pattern.compile("audit\\s*\\.record(?:For|Reading)?\\(([^;]*?)\\);", Pattern.DOTALL);

    private static final Pattern CODE = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
    /** Of activities that hand the code of the action on. */
    private static final Pattern HANDED_ON = Pattern.compile("\"((?:class|user|trainer)\\.[a-z-]+)\"");

    private static final Pattern KIND = Pattern.compile("\"[a-z]+\\.[a-z-]+\",\\s*\"([a-z-]+)\"");

    private static final AuditWords WORDS = AuditWords.of(Language.VI);

    @Test
    void every_action_that_is_recorded_has_a_word() throws IOException {
        Set<String> actions = new TreeSet<>();
        for (RegistrationStatus status : RegistrationStatus.values()) {
            actions.add("registration." + status.name().toLowerCase());
        }
        for (String source : sourcesThatRecord()) {
            RECORDED.matcher(source)
                    .results()
                    .forEach(call -> CODE.matcher(call.group(1)).results().forEach(code -> actions.add(code.group(1))));
        }
        assertThat(actions)
                .hasSizeGreaterThan(40)
                .as("words for these stand in audit_vi.properties and audit_en.properties")
                .allSatisfy(action ->
                        assertThat(WORDS.has("action", action)).as(action).isTrue());
    }

    @Test
    void every_action_that_is_handed_on_has_a_word() throws IOException {
        for (String file : new String[] {"course/ClassPlanning", "account/AccountKeeping"}) {
            assertThat(HANDED_ON.matcher(source(file)).results().map(found -> found.group(1)))
                    .hasSizeGreaterThan(3)
                    .allSatisfy(action ->
                            assertThat(WORDS.has("action", action)).as(action).isTrue());
        }
    }

    @Test
    void every_kind_of_thing_has_a_word() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (String source : sourcesThatRecord()) {
            KIND.matcher(source).results().forEach(found -> kinds.add(found.group(1)));
        }
        assertThat(kinds)
                .contains("class", "user")
                .allSatisfy(kind -> assertThat(WORDS.has("kind", kind)).as(kind).isTrue());
    }

    @Test
    void a_code_of_another_version_is_shown_as_it_is() {
        assertThat(WORDS.of("action", "class.forgotten")).isEqualTo("class.forgotten");
    }

    private static Iterable<String> sourcesThatRecord() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(AuditWordsTest::read)
                    .filter(source -> source.contains("Audit audit;"))
                    .toList();
        }
    }

    private static String source(String file) {
        return read(Path.of("src/main/java/vn/ntm/training", file + ".java"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
