package vn.ntm.training;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.ntm.training.account.idempotency.Idempotency;
import vn.ntm.training.shared.input.IdempotencyKey;

/** Which subject may use which: arrows go one way only. */
class ArchitectureTest {

    private static final String ROOT = "vn.ntm.training.";
    private static final List<String> ALL = List.of("*");

    /** Subject → the subjects that it may use directly; what those may use, it may use too. */
    private static final Map<String, List<String>> MAY_USE = new TreeMap<>(Map.ofEntries(
            Map.entry("shared", List.of()),
            Map.entry("server", List.of()),
            Map.entry("unit", List.of("shared")),
            Map.entry("account", List.of("unit", "audit")),
            Map.entry("audit", List.of("shared")),
            Map.entry("curriculum", List.of("unit", "account")),
            Map.entry("course", List.of("curriculum", "account", "unit")),
            Map.entry("trainee", List.of("account", "unit")),
            Map.entry("registration", List.of("course", "trainee")),
            Map.entry("attendance", List.of("registration", "course")),
            Map.entry("material", List.of("course", "curriculum")),
            Map.entry("tally", List.of("attendance", "course")),
            Map.entry("certificate", List.of("attendance")),
            Map.entry("reminder", List.of("attendance", "certificate", "material")),
            Map.entry("job", List.of("account")),
            Map.entry("report", ALL),
            Map.entry("demo", ALL),
            Map.entry("web", ALL)));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.ntm.training");

    @Test
    void each_package_stands_in_the_table() {
        Set<String> subjects = new HashSet<>();
        CLASSES.forEach(type -> subjects.add(subject(type)));
        assertThat(MAY_USE.keySet())
                .as("a new subject gets a line in the table of this test and in the design")
                .containsAll(subjects);
    }

    @Test
    void arrows_go_one_way_only() {
        MAY_USE.forEach((subject, uses) -> {
            if (uses.equals(ALL)) {
                return;
            }
            Set<String> allowed = reach(subject);
            noClasses()
                    .that()
                    .resideInAPackage(ROOT + subject + "..")
                    .should()
                    .dependOnClassesThat(new DescribedPredicate<>("belong to a subject other than " + allowed) {
                        @Override
                        public boolean test(JavaClass type) {
                            return type.getPackageName().startsWith(ROOT) && !allowed.contains(subject(type));
                        }
                    })
                    .because("`" + subject + "` may use only " + allowed + "; let the other side listen to an event")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        });
    }

    @Test
    void nobody_uses_what_only_reads_or_shows() {
        for (String last : List.of("report", "demo", "web", "server")) {
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT + last + "..", ROOT + "web..", ROOT + "demo..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + last + "..")
                    .because("`" + last + "` stands at the end of the arrows")
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }
    }

    @Test
    void subjects_do_not_go_round_in_circles() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void transactions_belong_to_activities_not_to_what_speaks_http() {
        methods()
                .that()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Resource")
                .or()
                .areDeclaredInClassesThat()
                .haveSimpleNameEndingWith("Pages")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("one activity is one transaction, whoever calls it")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void who_takes_an_idempotency_key_does_the_work_by_it() {
        List<JavaMethod> taking = CLASSES.stream()
                .filter(type -> !type.isEquivalentTo(Idempotency.class))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getRawParameterTypes().stream()
                        .anyMatch(parameter -> parameter.isEquivalentTo(IdempotencyKey.class)))
                .toList();
        assertThat(taking).isNotEmpty().allSatisfy(method -> assertThat(method.getMethodCallsFromSelf())
                .as("the key of %s is passed to Idempotency.once", method.getFullName())
                .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Idempotency.class)
                        && call.getName().equals("once")));
    }

    @Test
    void every_package_says_what_it_is() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            Set<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .collect(Collectors.toSet());
            assertThat(packages).isNotEmpty().allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                    .exists());
        }
    }

    @Test
    void native_queries_for_one_column_are_made_in_one_place() throws IOException {
        Pattern basicResult = Pattern.compile("""
                createNativeQuery\\(\\s*(?:\"{3}(?:(?!\"{3}).)*\"{3}|"[^"]*")[^;"]*,\\s*\
                (?:UUID|String|Long|Integer|Short|Boolean|Instant|LocalDate|byte\\[])\\.class\\)""", Pattern.DOTALL);
        assertThat("createNativeQuery(\"select 1\", Long.class)").containsPattern(basicResult);
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")))
                    .as("Column.of keeps one plan of a query, Hibernate one for each run")
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(Files.readString(file)).doesNotContainPattern(basicResult));
        }
    }

    private static Set<String> reach(String subject) {
        Set<String> reached = new HashSet<>(List.of(subject, "shared"));
        MAY_USE.get(subject).forEach(next -> reached.addAll(reach(next)));
        return reached;
    }

    private static String subject(JavaClass type) {
        String below = type.getPackageName()
                .substring(Math.min(ROOT.length(), type.getPackageName().length()));
        return Arrays.stream(below.split("\\.")).findFirst().orElse("");
    }
}
