package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Follows every link that somebody finds on our pages: none leads nowhere, breaks the content security policy, sticks out of a
 * small screen or shuts anybody out.
 */
@BrowserTest
@Tag("T28")
class CrawlIT {

    private static final int ENOUGH = 40;

    /** What somebody else has come upon needs no second look. */
    private static final Set<String> EXAMINED = new HashSet<>();

    private static final String NUMBERS = "[0-9a-f-]{8,}|\\d+";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "intake",
                "county-clerk1",
                "rights-director",
                "supervisor",
                "mediation-admin",
                "mediator1",
                "court",
                "admin",
                "security",
                "auditor"
            })
    void everyLinkLeadsSomewhereGood(String login, Browser browser) {
        var window = browser.window().signIn(login);
        Queue<String> ahead = new ArrayDeque<>(List.of("/"));
        Set<String> kinds = new HashSet<>();

        while (!ahead.isEmpty() && kinds.size() < ENOUGH) {
            var path = ahead.remove();
            if (kinds.add(kind(path))) {
                look(window, path);
                ahead.addAll(links(window));
            }
        }

        assertThat(kinds).hasSizeGreaterThan(2);
    }

    private static void look(Window window, String path) {
        var answer = window.page().navigate(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(window.page().content()).as(path).doesNotContain("??");
        var kind = kind(window.page().url().replaceFirst("^https?://[^/]+", ""));
        if (EXAMINED.add(kind)) {
            examine(window, "crawl/" + kind.replaceAll("\\W+", "-"));
        }
    }

    private static void examine(Window window, String name) {
        window.screenshot(name);
        window.isAccessible();
        window.page().setViewportSize(320, 640);
        window.screenshot(name + "-phone");
        window.fitsItsWidth();
        window.page().setViewportSize(1280, 800);
    }

    /** Pages of one kind differ by their numbers; one filter or order more makes no other page. */
    private static String kind(String path) {
        return path.replaceAll("\\?.*", "")
                .replaceAll("(?<=/members/)[^/]+|[A-Z]{2}\\d{16}", "N")
                .replaceAll(NUMBERS, "n");
    }

    @SuppressWarnings("unchecked")
    private static Collection<String> links(Window window) {
        return (List<String>) window.page().evaluate("""
                        [...document.querySelectorAll('a[href]:not([download])')]
                          .filter(a => a.origin === location.origin && !a.getAttribute('href').startsWith('#'))
                          .map(a => a.pathname + a.search)
                          .filter(path => !path.startsWith('/camunda/') && !path.includes('/attachments/'))
                        """);
    }
}
