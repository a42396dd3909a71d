package vn.ntm.training.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import vn.ntm.training.support.GivenUsers;

/**
 * Somebody's browser, with nothing in it yet, in Vietnamese. It notes what no page of ours may do: ask another site for
 * anything, fail in a script, break the policy of the page.
 */
final class Visit implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private final String origin = "http://localhost:" + RestAssured.port;
    private final List<String> complaints = new ArrayList<>();
    private final BrowserContext context;
    private Page page;

    private Visit(Chromium chromium, Screen screen, boolean script) {
        context = chromium.browser()
                .newContext(new NewContextOptions()
                        .setBaseURL(origin)
                        .setLocale("vi-VN")
                        .setTimezoneId("Asia/Ho_Chi_Minh")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(script)
                        .setViewportSize(screen.width, screen.height));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        context.onRequest(this::note);
        context.onConsoleMessage(this::note);
        context.onWebError(error -> complaints.add("script: " + error.error()));
        page = context.newPage();
    }

    static Visit on(Chromium chromium, Screen screen) {
        return new Visit(chromium, screen, true);
    }

    static Visit withoutScript(Chromium chromium, Screen screen) {
        return new Visit(chromium, screen, false);
    }

    Page page() {
        return page;
    }

    void signIn(GivenUsers.User user) {
        page.navigate("/sign-in");
        page.getByLabel("Tên đăng nhập").fill(user.username());
        page.getByLabel("Mật khẩu").fill(GivenUsers.PASSWORD);
        page.locator("main").getByRole(AriaRole.BUTTON).click();
        page.waitForURL(origin + "/");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** A link of the frame, behind the buttons of the frame that hide it, if they are shown. */
    void menu(String link, String... buttons) {
        openIfThere("Danh mục");
        for (String button : buttons) {
            openIfThere(button);
        }
        page.locator("header")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
                .locator("visible=true")
                .click();
    }

    void signOut(String displayName) {
        openIfThere("Danh mục");
        openIfThere(displayName);
        page.locator("header")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Đăng xuất"))
                .locator("visible=true")
                .click();
    }

    private void openIfThere(String button) {
        Locator summary = page.locator("header summary", new Page.LocatorOptions().setHasText(button))
                .locator("visible=true");
        if (summary.count() > 0) {
            summary.click();
        }
    }

    /** From now on nothing that this browser asks for arrives anywhere, until it is mended. */
    void cutTheNetwork() {
        context.setOffline(true);
    }

    void mendTheNetwork() {
        context.setOffline(false);
    }

    /** Closes the page and opens an address in a new one, as somebody does who put the phone away. */
    void closeAndOpen(String address) {
        page.close();
        page = context.newPage();
        page.navigate(address);
    }

    /** What was noted since the last time. */
    List<String> complaints() {
        List<String> told = List.copyOf(complaints);
        complaints.clear();
        return told;
    }

    private void note(Request request) {
        if (!request.url().startsWith(origin + "/") && !request.url().startsWith("data:")) {
            complaints.add("asks another site: " + request.url());
        }
    }

    private void note(ConsoleMessage message) {
        // A page that says 404 is told by the browser as a failure; whether it should be one is asked elsewhere.
        boolean isPageItself = message.text().startsWith("Failed to load resource")
                && message.location().startsWith(page.url());
        boolean isCut = message.text().contains("net::ERR_INTERNET_DISCONNECTED");
        if (message.type().equals("error") && !isPageItself && !isCut) {
            complaints.add("console: " + message.text());
        }
    }

    /** Fails when a page did what no page may; then nobody forgets to ask. */
    @Override
    public void close() {
        context.close();
        assertThat(complaints).isEmpty();
    }
}
