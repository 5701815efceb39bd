package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What every answer tells the browser (ASVS 5.0 3.4, 14.3). */
@IntegrationTest
class HeadersIT {

    @LocalServerPort
    private int port;

    @Test
    @Tag("T28")
    void ourPagesRunOnlyOurOwnScripts() throws Exception {
        var page = Visitor.signedIn(port, "legal").open("/me/sessions");

        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(page, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    }

    @Test
    @Tag("T33")
    void nobodyFramesUsAndNoOtherOriginReadsUs() throws Exception {
        var visitor = Visitor.signedIn(port, "legal");

        assertThat(header(visitor.open("/me/sessions"), "X-Frame-Options")).isEqualTo("DENY");
        assertThat(visitor.open("/api/nothing", "Origin", "https://evil.example")
                        .headers()
                        .map())
                .doesNotContainKey("access-control-allow-origin");
    }

    @Test
    @Tag("T28")
    void camundasPagesHaveAPolicyOfTheirOwn() throws Exception {
        var page = Visitor.signedIn(port, "county-clerk1").open("/camunda/app/tasklist/default/");

        assertThat(page.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("nonce-", "frame-ancestors 'none'");
    }

    @Test
    void cookiesAreOutOfReachOfScriptsAndOtherSites() throws Exception {
        var visitor = new Visitor(port);

        assertThat(visitor.open("/login").headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(visitor.signIn("legal", "niangjia-demo").headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
