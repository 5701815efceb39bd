package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One browser window, with its own session. */
public final class Window {

    private static final Set<String> ASSETS = Set.of("script", "stylesheet", "image", "font");
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /**
     * Chromium also reports every answer above 399; those are judged as responses. htmx reports a preview that a further
     * choice broke off; one that failed has an error of its own.
     */
    private static final List<String> NO_COMPLAINT =
            List.of("Failed to load resource", "htmx:afterRequest", "htmx:sendAbort");

    private static final int BARS = 200;
    private static final int PHONE = 360;
    private static final int PHONE_HEIGHT = 740;

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context) {
        this.context = context;
        context.setDefaultTimeout(30_000);
        page = context.newPage();
        page.onConsoleMessage(this::listen);
        page.onPageError(complaints::add);
        page.onResponse(this::listen);
    }

    public Page page() {
        return page;
    }

    public Window open(String path) {
        page.navigate(path);
        return this;
    }

    /** Signs a demo member in through the page that everybody uses. */
    public Window signIn(String login) {
        open("/login");
        page.locator("input[name=username]").fill(login);
        page.locator("input[name=password]").fill(TestStaff.PASSWORD);
        page.locator("main button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
        return this;
    }

    /** The whole page as a picture under the screenshot folder. */
    public Path screenshot(String name) {
        var file = Path.of(System.getProperty("niangjia.screenshots", "target/screenshots"), name + ".png");
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                // hiding it would need an inline style, which the page rightly refuses
                .setCaret(ScreenshotCaret.INITIAL));
        return file;
    }

    /** Nothing that axe can find is wrong with the page as it is now, seen whole: no bar stands over a link by chance. */
    public void isAccessible() {
        var size = page.viewportSize();
        var whole = (int) page.evaluate("document.documentElement.scrollHeight");
        page.setViewportSize(size.width, Math.max(size.height, whole + BARS));
        page.evaluate("scrollTo(0, 0)");
        var found = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        page.setViewportSize(size.width, size.height);

        assertThat(found.stream().flatMap(rule -> rule.getNodes().stream()
                        .map(node -> rule.getId() + ": " + rule.getHelp() + " " + node.getHtml())))
                .as("accessibility of " + page.url())
                .isEmpty();
    }

    /** Nothing sticks out to the right: the page can be read without scrolling sideways. */
    public void fitsItsWidth() {
        assertThat(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .as("pixels too wide, " + page.url())
                .isEqualTo(0);
    }

    /** Whole and accessible at a desk and on a telephone, with a picture of each; afterwards as wide as before. */
    public void isGoodOnEveryScreen(String name) {
        var desk = page.viewportSize();
        isAccessible();
        screenshot(name);
        page.setViewportSize(PHONE, PHONE_HEIGHT);
        fitsItsWidth();
        isAccessible();
        screenshot(name + "-phone");
        page.setViewportSize(desk.width, desk.height);
    }

    Stream<String> complaints() {
        return complaints.stream();
    }

    void close() {
        context.close();
    }

    private void listen(ConsoleMessage message) {
        if (message.type().equals("error") && NO_COMPLAINT.stream().noneMatch(message.text()::startsWith)) {
            complaints.add(message.text() + " at " + message.location());
        }
    }

    private void listen(Response answer) {
        var limit = ASSETS.contains(answer.request().resourceType()) ? 400 : 500;
        if (answer.status() >= limit) {
            complaints.add(answer.status() + " " + answer.url());
        }
    }
}
