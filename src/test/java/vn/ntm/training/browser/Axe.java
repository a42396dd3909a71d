package vn.ntm.training.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.util.List;

/**
 * The axe-core of {@link AxeBuilder} in a page. That one brings its half a megabyte anew for each look, and takes home what
 * is right as well, which was most of the time of the tests that look at every page.
 */
final class Axe {

    private static final String SOURCE = "() => {" + AxeBuilder.getAxeScript() + "}";

    /** Of what is right only a first element is described: nobody reads that. */
    private static final String RUN = """
            rules => axe.run(document, {
                resultTypes: ['violations'],
                ...(rules.length ? {runOnly: {type: 'rule', values: rules}} : {})
            }).then(found => JSON.stringify(found.violations))""";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Page page;

    private Axe(Page page) {
        this.page = page;
    }

    /** Until the page is left. */
    static Axe in(Page page) {
        page.evaluate(SOURCE);
        return new Axe(page);
    }

    /** What is wrong by these rules, or by all of them when none is named. */
    List<Rule> violations(String... rules) {
        try {
            return List.of(JSON.readValue((String) page.evaluate(RUN, List.of(rules)), Rule[].class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
