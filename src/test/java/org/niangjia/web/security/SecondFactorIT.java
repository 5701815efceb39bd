package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.TestStaff.PASSWORD;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Role;
import org.niangjia.identity.secondfactor.Telephone;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** 动态口令 as a real server asks for it. */
@IntegrationTest
class SecondFactorIT {

    private static final String PAGE = "/me/second-factor";
    private static final String TASKS = "/camunda/api/engine/engine/default/task/count";
    private static final Pattern SECRET = Pattern.compile("<code id=\"secret\">([^<]+)<");
    private static final Pattern RECOVERY_CODE = Pattern.compile("<code>([\\d ]{19})</code>");

    @Autowired
    private TestStaff staff;

    @LocalServerPort
    private int port;

    @Autowired
    private AccessRecord record;

    private String login = "";
    private Telephone telephone = Telephone.with("");
    private String recoveryCode = "";

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void untilTheCodeNoDoorIsOpen() throws Exception {
        enrol();
        var visitor = new Visitor(port);

        assertThat(target(visitor.signIn(login, PASSWORD))).isEqualTo("/login/code");
        assertThat(target(visitor.open("/me/sessions"))).isEqualTo("/login");
        assertThat(visitor.open(TASKS, "Accept", "application/json").statusCode())
                .isEqualTo(401);
        assertThat(target(visitor.open("/camunda/app/tasklist/default/"))).isEqualTo("/login");

        assertThat(target(give(visitor, telephone.nextCode()))).doesNotContain("/login");
        assertThat(visitor.open("/me/sessions").statusCode()).isEqualTo(200);
        assertThat(visitor.open(TASKS, "Accept", "application/json").statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("T01")
    void theSessionGetsANewNameAtEachOfTheTwoPages() throws Exception {
        enrol();
        var visitor = new Visitor(port);
        visitor.open("/login");
        var asStranger = visitor.cookie("niangjia");
        visitor.signIn(login, PASSWORD);
        var halfway = visitor.cookie("niangjia");
        give(visitor, telephone.nextCode());

        assertThat(Set.of(asStranger, halfway, visitor.cookie("niangjia"))).hasSize(3);
        assertThat(target(new Visitor(port).open("/me/sessions", "Cookie", "niangjia=" + halfway)))
                .startsWith("/login");
    }

    @Test
    @Tag("T04")
    void whateverIsWrongWithACodeIsToldTheSame() throws Exception {
        enrol();
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);

        assertThat(target(give(visitor, telephone.lastCode())))
                .as("used before")
                .isEqualTo("/login/code?refused");
        assertThat(target(give(visitor, "０００ 000"))).isEqualTo("/login/code?refused");
        assertThat(target(give(visitor, "九\u0001\u202E"))).isEqualTo("/login/code?refused");
        assertThat(give(visitor, "1".repeat(100_000)).statusCode()).isEqualTo(400);
    }

    @Test
    @Tag("T03")
    void guessingCodesMeansWaiting() throws Exception {
        enrol();
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);
        for (var guess = 0; guess < 5; guess++) {
            give(visitor, "00000" + guess);
        }

        assertThat(target(give(visitor, telephone.nextCode()))).startsWith("/login/code?wait=");
    }

    @Test
    void aRecoveryCodeOpensOnce() throws Exception {
        enrol();
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);
        assertThat(target(give(visitor, recoveryCode))).doesNotContain("/login");

        var again = new Visitor(port);
        again.signIn(login, PASSWORD);
        assertThat(target(give(again, recoveryCode))).isEqualTo("/login/code?refused");
    }

    @Test
    void whoHasNotPassedTheFirstPageDoesNotReachTheSecond() throws Exception {
        var stranger = new Visitor(port);

        assertThat(target(stranger.open("/login/code"))).isEqualTo("/login");
        assertThat(target(stranger.submit("/login", "/login/code", Map.of("code", "123456"))))
                .isEqualTo("/login?ended");
    }

    @Test
    void scriptsAreToldThatThePasswordIsNotEnough() throws Exception {
        hire();
        assertThat(asScript().statusCode()).isEqualTo(404);

        enrol();

        assertThat(asScript().statusCode()).isEqualTo(403);
        assertThat(asScript().headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(asScript().body()).contains("须用动态口令登录");
    }

    @Test
    void givingItUpTakesPasswordAndCode() throws Exception {
        var visitor = enrol();

        visitor.submit(PAGE, PAGE + "/off", Map.of("password", PASSWORD, "code", "000000"));
        assertThat(visitor.open(PAGE).body()).contains("口令或动态口令不正确", "剩余备用码");

        visitor.submit(PAGE, PAGE + "/off", Map.of("password", PASSWORD, "code", telephone.nextCode()));
        assertThat(visitor.open(PAGE).body()).contains("动态口令已停用");
        assertThat(target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/");
    }

    /** Who resets passwords does not take codes away, and the other way round: nobody alone gets into another's account. */
    @Test
    void theSecurityAdministratorTakesItAwayAndTheRecordSaysSo() throws Exception {
        var visitor = enrol();
        var off = "/admin/second-factors/" + login + "/off";
        assertThat(Visitor.signedIn(port, "admin")
                        .submit("/admin/members", off, Map.of())
                        .statusCode())
                .isEqualTo(403);

        var security = Visitor.signedIn(port, "security");
        assertThat(security.submit("/admin/second-factors", "/admin/members/" + login + "/password", Map.of())
                        .statusCode())
                .isEqualTo(403);
        security.submit("/admin/second-factors", off, Map.of());

        assertThat(record.page(AccessRecord.Wanted.of(login), 0, 1))
                .first()
                .satisfies(row -> assertThat(row.event()).isEqualTo(AccessEvent.SECOND_FACTOR_OFF))
                .satisfies(row -> assertThat(row.actor()).isEqualTo("security"));
        assertThat(target(new Visitor(port).signIn(login, PASSWORD))).isEqualTo("/");
        assertThat(visitor).isNotNull();
    }

    private void hire() {
        login = staff.hire("测试新人", Role.COUNTY_CLERK, "421002").login();
    }

    /** @return the member's browser, signed in */
    private Visitor enrol() throws IOException, InterruptedException {
        if (login.isEmpty()) {
            hire();
        }
        var visitor = new Visitor(port);
        visitor.signIn(login, PASSWORD);
        visitor.submit(PAGE, PAGE + "/begin", Map.of());
        telephone = Telephone.with(found(SECRET, visitor.open(PAGE).body()));
        visitor.submit(PAGE, PAGE + "/confirm", Map.of("code", telephone.nextCode()));
        recoveryCode = found(RECOVERY_CODE, visitor.open(PAGE).body());
        return visitor;
    }

    private static HttpResponse<String> give(Visitor visitor, String code) throws IOException, InterruptedException {
        return visitor.submit("/login/code", "/login/code", Map.of("code", code));
    }

    private HttpResponse<String> asScript() throws IOException, InterruptedException {
        var basic = Base64.getEncoder().encodeToString((login + ":" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return new Visitor(port).open("/api/nothing", "Authorization", "Basic " + basic, "Accept", "application/json");
    }

    private static String target(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("").replaceFirst("^http://[^/]+", "");
    }

    private static String found(Pattern pattern, String page) {
        var found = pattern.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }
}
