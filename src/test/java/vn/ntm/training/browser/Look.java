package vn.ntm.training.browser;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Looks at pages as axe-core does, and as somebody with a small telephone. Tells all that it finds, not the first alone. */
final class Look {

    private static final Logger LOG = Logger.getLogger(Look.class);
    private static final String CONTRAST = "color-contrast";
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Visit visit;
    private final Page page;
    private final List<String> found = new ArrayList<>();

    Look(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Both widths, light and dark: in the dark only the colours are others, so that only they are looked at again. */
    void at(String address) {
        show(Screen.DESK, ColorScheme.LIGHT);
        Response answer = page.navigate(address);
        page.waitForLoadState();
        String type = answer.headerValue("Content-Type");
        if (type == null || !type.startsWith("text/html")) {
            found.add(address + " is no page but " + type + ": name it in ExamplePages.NO_PAGES");
            return;
        }
        frame(address);
        Axe axe = Axe.in(page);
        tell(address, axe.violations());
        show(Screen.DESK, ColorScheme.DARK);
        tell(address + " in the dark", axe.violations(CONTRAST));
        show(Screen.TELEPHONE, ColorScheme.DARK);
        tell(address + " on a telephone in the dark", axe.violations(CONTRAST));
        show(Screen.TELEPHONE, ColorScheme.LIGHT);
        tell(address + " on a telephone", axe.violations());
        fits(address);
        visit.complaints().forEach(complaint -> found.add(address + " " + complaint));
    }

    List<String> found() {
        return found;
    }

    private void show(Screen screen, ColorScheme colours) {
        page.setViewportSize(screen.width, screen.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
    }

    private void frame(String address) {
        check(address, "has not one h1", page.locator("h1").count() == 1);
        check(address, "has no title of its own", page.title().matches(".+ – Tập huấn nông thôn mới"));
        check(address, "is not in Vietnamese", "vi".equals(page.locator("html").getAttribute("lang")));
    }

    private void fits(String address) {
        Object wide = page.evaluate(
                "document.documentElement.scrollWidth > innerWidth ? document.documentElement.scrollWidth : 0");
        check(
                address,
                "is " + wide + " px wide on a telephone",
                Integer.valueOf(0).equals(wide));
    }

    private void check(String address, String wrong, boolean right) {
        if (!right) {
            found.add(address + " " + wrong);
        }
    }

    private void tell(String where, List<Rule> violations) {
        for (Rule rule : violations) {
            String told = where + ": " + rule.getId() + " (" + rule.getImpact() + ") "
                    + rule.getNodes().stream()
                            .map(node -> node.getHtml() + " " + node.getFailureSummary())
                            .limit(3)
                            .collect(Collectors.joining(" | "));
            if (GRAVE.contains(rule.getImpact())) {
                found.add(told);
            } else {
                LOG.info(told);
            }
        }
    }
}
