package org.niangjia.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

@IntegrationTest
class DoorsIT {

    @Autowired
    private MockMvc house;

    @Test
    void aMemberWithThePasswordGetsIn() throws Exception {
        var answer = signIn("intake", "niangjia-demo");

        assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/");
        assertThat(answer.getResponse().getCookie("niangjia-device")).isNotNull();
    }

    @Test
    @Tag("T04")
    void aWrongPasswordAndAnUnknownLoginAreToldTheSame() throws Exception {
        assertThat(signIn("supervisor", "wrong").getResponse().getRedirectedUrl())
                .isEqualTo("/login?refused");
        assertThat(signIn("nobody-here", "wrong").getResponse().getRedirectedUrl())
                .isEqualTo("/login?refused");
        assertThat(signIn("nob\u0001dy\u202E", "wrong").getResponse().getRedirectedUrl())
                .isEqualTo("/login?refused");
    }

    @Test
    @Tag("T09")
    void aMegabyteIsRefusedAsAPassword() throws Exception {
        assertThat(signIn("intake", "x".repeat(1_000_000)).getResponse().getStatus())
                .isEqualTo(400);
    }

    @Test
    @Tag("T20")
    void strangersAreAskedToSignIn() throws Exception {
        house.perform(get("/camunda/app/tasklist/default/")).andExpect(redirectedUrl("/login"));
        house.perform(get("/camunda/api/engine/engine/default/task")).andExpect(status().isUnauthorized());
        house.perform(get("/anything")).andExpect(redirectedUrl("/login"));
        house.perform(get("/api/cases"))
                .andExpect(status().isUnauthorized())
                .andExpect(header().exists("WWW-Authenticate"));
        house.perform(get("/actuator/env")).andExpect(redirectedUrl("/login"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/engine-rest/engine",
                "/camunda-welcome/index.html"
            })
    @Tag("T19")
    void theseDoorsOfCamundaAreShutForEverybody(String path) throws Exception {
        house.perform(post(path)).andExpect(status().isNotFound());
        house.perform(get(path).session(sessionOf("admin"))).andExpect(status().isNotFound());
    }

    @Test
    @Tag("T05")
    void nobodySignsInThroughCamundasOwnDoor() throws Exception {
        house.perform(post("/camunda/api/admin/auth/user/default/login/tasklist")
                        .param("username", "intake")
                        .param("password", "niangjia-demo"))
                .andExpect(status().isForbidden());
    }

    @Test
    void leavingTasklistLeavesTheHouse() throws Exception {
        var session = sessionOf("legal");

        house.perform(post("/camunda/api/admin/auth/user/default/logout").session(session))
                .andExpect(status().isNoContent());

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @Tag("T07")
    void leavingMakesTheBrowserForget() throws Exception {
        var session = sessionOf("legal");

        house.perform(post("/logout").session(session).with(csrf()))
                .andExpect(redirectedUrl("/login?left"))
                .andExpect(header().string("Clear-Site-Data", "\"cache\", \"storage\""))
                .andExpect(header().string("Cache-Control", org.hamcrest.Matchers.containsString("no-store")));

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    @Tag("T31")
    void aFormWithoutTheTokenIsRefused() throws Exception {
        house.perform(post("/logout").session(sessionOf("legal"))).andExpect(status().isForbidden());
        house.perform(post("/login").param("username", "legal").param("password", "niangjia-demo"))
                .andExpect(redirectedUrl("/login"));
        house.perform(post("/api/cases/petition")
                        .with(httpBasic("intake", "niangjia-demo"))
                        .header("Sec-Fetch-Site", "cross-site"))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/cases/..;/admin",
                "/api//cases",
                "/camunda/api/admin/%2e%2e/setup",
                "/cases;jsessionid=1",
                "/a%2fb"
            })
    @Tag("T17")
    void tricksWithThePathAreRefused(String path) throws Exception {
        house.perform(get(java.net.URI.create(path)).session(sessionOf("intake")))
                .andExpect(status().isBadRequest());
    }

    @Test
    void scriptsProveThemselvesByEachRequest() throws Exception {
        house.perform(get("/api/nothing-here").with(httpBasic("intake", "niangjia-demo")))
                .andExpect(status().isNotFound());
        house.perform(get("/api/nothing-here").with(httpBasic("intake", "wrong")))
                .andExpect(status().isUnauthorized());
        house.perform(get("/api/nothing-here").session(sessionOf("intake"))).andExpect(status().isUnauthorized());
    }

    private MockHttpSession sessionOf(String login) throws Exception {
        return (MockHttpSession) signIn(login, "niangjia-demo").getRequest().getSession();
    }

    private MvcResult signIn(String login, String password, Cookie... cookies) throws Exception {
        var request = post("/login")
                .param("username", login)
                .param("password", password)
                .with(csrf());
        return house.perform(cookies.length == 0 ? request : request.cookie(cookies))
                .andReturn();
    }
}
