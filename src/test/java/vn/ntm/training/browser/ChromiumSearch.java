package vn.ntm.training.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Where a Chromium may be, and what becomes of the tests where there is none. Only asks; installs nothing itself. */
final class ChromiumSearch {

    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome-stable");
    private static final List<String> USUAL_FOLDERS = List.of("/usr/bin", "/usr/local/bin", "/snap/bin");

    enum Step {
        INSTALL,
        SKIP,
        FAIL
    }

    private ChromiumSearch() {}

    /** The first one along the search path, then in the usual folders. */
    static Optional<Path> find(String searchPath, Predicate<Path> executable) {
        return Stream.concat(Arrays.stream(searchPath.split(File.pathSeparator)), USUAL_FOLDERS.stream())
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(executable)
                .findFirst();
    }

    /** What to do when none was found. CI counts on these tests, so there they fail; elsewhere nobody is held up. */
    static Step without(boolean ci, boolean root, boolean aptGet, boolean tried) {
        if (root && aptGet && !tried) {
            return Step.INSTALL;
        }
        return ci ? Step.FAIL : Step.SKIP;
    }

    static Optional<Path> here() {
        return find(System.getenv().getOrDefault("PATH", ""), Files::isExecutable);
    }
}
