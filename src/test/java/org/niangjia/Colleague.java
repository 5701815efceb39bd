package org.niangjia;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.niangjia.casefile.number.CaseNumber;

/** Somebody at their own screen, who reads, types and clicks what the pages offer and nothing else. */
public final class Colleague {

    private static final int FARTHEST = 40;
    private static final int DESK = 1280;
    private static final int DESK_HEIGHT = 800;
    private static final int PHONE = 390;
    private static final int PHONE_HEIGHT = 844;

    private final Window window;

    private Colleague(Window window) {
        this.window = window;
    }

    public static Colleague at(Browser browser, String login) {
        return new Colleague(browser.window().signIn(login));
    }

    public Page page() {
        return window.page();
    }

    public Colleague open(String path) {
        window.open(path);
        return this;
    }

    /** Leafs through the work list of the group until the case is there. */
    public Colleague findsInTheWorkList(CaseNumber number) {
        open("/work?tab=group&process=court-union-mediation");
        for (int i = 0; i < FARTHEST && rowOf(number).count() == 0; i++) {
            page().locator("a[rel=next]").click();
        }
        assertThat(rowOf(number)).hasCount(1);
        return this;
    }

    private Locator rowOf(CaseNumber number) {
        return page().locator("tbody tr", new Page.LocatorOptions().setHasText(number.value()));
    }

    /** From the page of the case to the task that it offers. */
    public Colleague opensTask(CaseNumber number, String task) {
        open("/cases/" + number);
        page().locator("a[href^='/tasks/" + task + "']").first().click();
        assertThat(page().locator("#work-form")).isVisible();
        return this;
    }

    /** One form, in the order in which it asks. */
    public Colleague fills(Map<String, Object> answers) {
        waitsFor(answers.keySet());
        Map<String, Object> left = new HashMap<>(answers);
        names().stream().filter(left::containsKey).forEach(name -> answer(name, left.remove(name)));
        if (!left.isEmpty()) {
            throw new AssertionError("nobody asks for " + left.keySet() + " at " + page().url());
        }
        return this;
    }

    /** The page that was opened last may not be there yet, or not all of it. */
    private void waitsFor(Set<String> names) {
        page().locator(names.stream().map("main form [name='%s']"::formatted).collect(Collectors.joining(",")))
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        page().waitForLoadState(LoadState.DOMCONTENTLOADED);
    }

    /** Up to the page that answers: words of the one before must not be taken for it. */
    public Colleague submits() {
        page().evaluate("document.documentElement.dataset.left = ''");
        page().locator("main form .action-bar button[type=submit]").first().click();
        page().locator("html:not([data-left])").waitFor();
        page().waitForLoadState();
        return this;
    }

    /** What the pages say after something was done. */
    public Colleague reads(String words) {
        assertThat(page().locator("main")).containsText(words);
        return this;
    }

    /** Keeps a picture of the page as it is at a desk and on a telephone, where nothing sticks out. */
    public Colleague looks(String name) {
        page().evaluate("scrollTo(0, 0)");
        window.screenshot("journeys/" + name);
        page().setViewportSize(PHONE, PHONE_HEIGHT);
        window.screenshot("journeys/" + name + "-phone");
        window.fitsItsWidth();
        page().setViewportSize(DESK, DESK_HEIGHT);
        return this;
    }

    private void answer(String name, Object said) {
        Locator field = visible(name).first();
        field.waitFor();
        boolean asksMore = (boolean) field.evaluate("it => !!it.closest('[hx-post]')");
        if (stands(name, field, said)) {
            return;
        }
        if (asksMore) {
            page().waitForResponse(answer -> answer.url().endsWith("/preview"), () -> give(name, field, said));
        } else {
            give(name, field, said);
        }
    }

    /** After a refusal the page still says what was answered. */
    private boolean stands(String name, Locator field, Object said) {
        boolean chosen = List.of("radio", "checkbox").contains(type(field));
        return chosen
                ? said(said).stream().allMatch(value -> choice(name, value).isChecked())
                : field.inputValue().equals(String.valueOf(said));
    }

    private static String type(Locator field) {
        return String.valueOf(field.evaluate("it => it.tagName === 'INPUT' ? it.type : it.tagName"));
    }

    private void give(String name, Locator field, Object said) {
        switch (type(field)) {
            case "radio", "checkbox" ->
                said(said).forEach(value -> choice(name, value).check());
            case "SELECT" -> field.selectOption(String.valueOf(said));
            default -> {
                field.fill(String.valueOf(said));
                field.press("Tab");
            }
        }
    }

    private static List<String> said(Object said) {
        return said instanceof Collection<?> many
                ? many.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(said));
    }

    private Locator choice(String name, String value) {
        return page().locator("main input[name='" + name + "'][value='" + value + "']");
    }

    private Locator visible(String name) {
        return page().locator("main form [name='" + name + "']:visible");
    }

    @SuppressWarnings("unchecked")
    private List<String> names() {
        return (List<String>) page().evaluate("""
                        [...new Set([...document.querySelectorAll('main form [name]')].map(it => it.name))]
                        """);
    }
}
