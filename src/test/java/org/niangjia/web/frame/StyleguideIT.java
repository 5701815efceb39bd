package org.niangjia.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.Browser;
import org.niangjia.Window;
import org.springframework.boot.test.context.SpringBootTest;

/** The visual language on sample pages: looked at, measured, and held to the content security policy. */
@SpringBootTest(classes = SamplePages.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Tag("browser")
@ExtendWith(Browser.class)
class StyleguideIT {

    private static final int HEIGHT = 900;
    private static final int NARROWEST = 320;

    @ParameterizedTest
    @ValueSource(strings = {"work", "case", "task", "states", "signin", "fault/404"})
    void fitsEveryScreen(String sample, Browser browser) {
        var window = browser.window().open("/styleguide/" + sample);

        for (var width : List.of(NARROWEST, 900, 3840)) {
            window.page().setViewportSize(width, HEIGHT);
            window.fitsItsWidth();
        }
        for (var width : List.of(360, 1280, 1920)) {
            window.page().setViewportSize(width, HEIGHT);
            window.fitsItsWidth();
            window.screenshot(name(sample, width, "plain"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "case", "task", "states", "signin", "fault/404"})
    void isOpenToEverybody(String sample, Browser browser) {
        var window = browser.window().open("/styleguide/" + sample);
        window.isAccessible();
        window.page().setViewportSize(360, HEIGHT);
        window.isAccessible();
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "case", "task", "states"})
    void servesThoseWhoSeeLess(String sample, Browser browser) {
        var window = browser.window().open("/styleguide/" + sample);

        turn(window, "text");
        window.screenshot(name(sample, 1280, "large"));
        turn(window, "contrast");
        window.screenshot(name(sample, 1280, "large-contrast"));
        window.isAccessible();
        window.page().setViewportSize(NARROWEST, HEIGHT);
        window.screenshot(name(sample, NARROWEST, "large-contrast"));

        window.fitsItsWidth();
        window.isAccessible();
    }

    @Test
    void heedsTheContrastThatTheSystemAsksFor(Browser browser) {
        var window = browser.window(options -> options.setContrast(Contrast.MORE));

        window.open("/styleguide/work");

        assertThat(window.page().evaluate("getComputedStyle(document.body).color"))
                .isEqualTo("rgb(0, 0, 0)");
        window.isAccessible();
    }

    @Test
    void printsTheCaseAndNotTheFrame(Browser browser) {
        var window = browser.window().open("/styleguide/case");

        window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        for (var part : List.of(".topbar", ".rail", ".button")) {
            assertThat(window.page().locator(part).first().isVisible()).as(part).isFalse();
        }
        assertThat(window.page().locator(".timeline").isVisible()).isTrue();
        assertThat(window.page().locator(".banner-demo").isVisible()).isTrue();
        window.screenshot("styleguide/case-printed");
    }

    @Test
    void canBeReadAndTurnedLargeWithoutScript(Browser browser) {
        var window = browser.window(options -> options.setJavaScriptEnabled(false));

        turn(window.open("/styleguide/task"), "text");

        assertThat(window.page().url()).endsWith("/styleguide/task");
        window.screenshot("styleguide/task-1280-without-script");
    }

    private static void turn(Window window, String choice) {
        window.page().locator(".topbar .menu > summary").click();
        window.page().locator(".topbar button[value=" + choice + "]").click();
        window.page()
                .locator(choice.equals("text") ? "html.large" : "html.contrast")
                .waitFor();
    }

    private static String name(String sample, int width, String mode) {
        return "styleguide/" + sample.replace('/', '-') + "-" + width + "-" + mode;
    }
}
