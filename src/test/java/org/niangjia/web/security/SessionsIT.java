package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.niangjia.TestStaff.PASSWORD;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Role;
import org.niangjia.identity.account.Roster;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Sessions as a real server keeps them. */
@IntegrationTest
class SessionsIT {

    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";
    private static final Duration AT_THE_LATEST = Duration.ofSeconds(30);

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    @Autowired
    private Roster roster;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    @Tag("T01")
    void theSessionGetsANewNameOnceSomebodyIsIn() throws Exception {
        var visitor = new Visitor(port);
        visitor.open("/login");
        var before = visitor.cookie("niangjia");

        visitor.signIn("legal", "niangjia-demo");

        assertThat(before).isNotEmpty();
        assertThat(visitor.cookie("niangjia")).isNotEmpty().isNotEqualTo(before);
        assertThat(target(asOwnerOf(before))).endsWith("/login?ended");
    }

    @Test
    @Tag("T07")
    void theCookieOfAnEndedSessionOpensNothing() throws Exception {
        var visitor = Visitor.signedIn(port, "legal");
        var cookie = visitor.cookie("niangjia");
        assertThat(asOwnerOf(cookie).statusCode()).isEqualTo(200);

        visitor.submit("/me/sessions", "/logout", Map.of());

        assertThat(asOwnerOf(cookie).statusCode()).isEqualTo(302);
    }

    @Test
    @Tag("T08")
    void aDisabledMemberIsOutOfPagesTasklistAndApiWithinHalfAMinute() throws Exception {
        var login = hire();
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);
        assertThat(visitor.open("/me/sessions").statusCode()).isEqualTo(200);
        assertThat(visitor.open(TASKS, "Accept", "application/json").statusCode())
                .isEqualTo(200);
        assertThat(asProgram(login)).isEqualTo(404);

        roster.enable(login, false);

        assertThat(asProgram(login)).isEqualTo(401);
        await().atMost(AT_THE_LATEST).untilAsserted(() -> assertThat(target(visitor.open("/me/sessions")))
                .endsWith("/login?disabled"));
        assertThat(visitor.open("/login?disabled").body()).contains("您的账号已停用").doesNotContain("长时间未操作");
        assertThat(visitor.open(TASKS, "Accept", "application/json").statusCode())
                .isEqualTo(401);
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    @Test
    void aMemberEndsTheOwnSessionOnAnotherDevice() throws Exception {
        var login = hire();
        var here = new Visitor(port);
        var there = new Visitor(port);
        here.signIn(login, PASSWORD);
        there.signIn(login, PASSWORD);

        here.submit("/me/sessions", "/me/sessions/end-others", Map.of());

        await().atMost(AT_THE_LATEST)
                .untilAsserted(() ->
                        assertThat(there.open("/me/sessions").statusCode()).isEqualTo(302));
        assertThat(here.open("/me/sessions").statusCode()).isEqualTo(200);
    }

    @Test
    @Tag("T06")
    void aForgedAddressDoesNotCount() throws Exception {
        var login = hire();
        for (var guess = 0; guess < 6; guess++) {
            new Visitor(port)
                    .open("/api/nothing", "Authorization", basic(login, "wrong"), "X-Forwarded-For", "10.9.8." + guess);
        }

        var answer = new Visitor(port)
                .open(
                        "/api/nothing",
                        "Authorization",
                        basic(login, PASSWORD),
                        "X-Forwarded-For",
                        "10.9.8.99",
                        "Accept",
                        "application/json");

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    }

    @Test
    void oneSignInOpensTasklistToo() throws Exception {
        var visitor = Visitor.signedIn(port, "county-clerk1");

        assertThat(visitor.open("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(visitor.open("/camunda/api/admin/auth/user/default", "Accept", "application/json")
                        .body())
                .contains("county-clerk1");
    }

    private java.net.http.HttpResponse<String> asOwnerOf(String cookie) throws IOException, InterruptedException {
        return new Visitor(port).open("/me/sessions", "Cookie", "niangjia=" + cookie);
    }

    private int asProgram(String login) throws IOException, InterruptedException {
        return new Visitor(port)
                .open("/api/nothing", "Authorization", basic(login, PASSWORD))
                .statusCode();
    }

    private String hire() {
        return staff.hire("测试新人", Role.COUNTY_CLERK, "421002").login();
    }

    private static String basic(String login, String password) {
        return "Basic " + Base64.getEncoder().encodeToString((login + ":" + password).getBytes(StandardCharsets.UTF_8));
    }
}
