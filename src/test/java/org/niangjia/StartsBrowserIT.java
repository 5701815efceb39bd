package org.niangjia;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

@BrowserTest
class StartsBrowserIT {

    @Test
    void opensAPage(Browser browser) {
        var window = browser.window().open("/actuator/health/readiness");

        assertThat(window.page().content()).contains("UP");
        window.screenshot("starts");
    }
}
