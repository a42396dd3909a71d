package vn.ntm.training.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import vn.ntm.training.browser.ChromiumSearch.Step;

/** The Chromium of this machine, started once for all tests. Nothing is ever downloaded but by the package manager. */
@ApplicationScoped
class Chromium {

    private static final Path APT_GET = Path.of("/usr/bin/apt-get");

    /** Without its sandbox, which does not work as root, and without anything that calls home. */
    private static final List<String> FLAGS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private boolean tried;
    private Playwright playwright;
    private Browser browser;

    Browser browser() {
        if (browser == null) {
            launch(found());
        }
        return browser;
    }

    private void launch(Path executable) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // Playwright looks for a folder among the resources, which the class loader of Quarkus does not know of.
        Thread.currentThread().setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            browser = playwright
                    .chromium()
                    .launch(new LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }

    private Path found() {
        Optional<Path> found = ChromiumSearch.here();
        return found.orElseGet(() -> otherwise(
                ChromiumSearch.without("true".equals(System.getenv("CI")), isRoot(), Files.exists(APT_GET), tried)));
    }

    private Path otherwise(Step step) {
        String why = "No Chromium was found, nor could one be installed: `apt-get install chromium` adds one.";
        return switch (step) {
            case INSTALL -> {
                install();
                yield found();
            }
            case SKIP -> Assumptions.abort(why + " The tests in a browser are skipped.");
            case FAIL -> Assertions.fail(why);
        };
    }

    private void install() {
        tried = true;
        var command = new ProcessBuilder(APT_GET.toString(), "install", "-y", "-qq", "chromium")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        command.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process installing = command.start();
            if (!installing.waitFor(5, TimeUnit.MINUTES)) {
                installing.destroy();
            }
        } catch (IOException e) {
            // None was installed: the next look finds none either, and says so.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    @PreDestroy
    void close() {
        if (playwright != null) {
            playwright.close();
        }
    }
}
