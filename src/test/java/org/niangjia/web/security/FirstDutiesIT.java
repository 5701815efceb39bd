package org.niangjia.web.security;

import static java.util.Objects.requireNonNull;
import static org.niangjia.TestStaff.PASSWORD;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.TestStaff;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.FirstDuty;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.WallClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** What comes before everything else, and what grave pages ask for again. */
@IntegrationTest
class FirstDutiesIT {

    @Autowired
    private TestStaff staff;

    @Autowired
    private MockMvc house;

    @Autowired
    private WallClock clock;

    @AfterEach
    void dismiss() {
        staff.dismiss();
    }

    @Test
    void whoMustHaveASecondFactorGetsNoFurtherThanToItsPage() throws Exception {
        var session = sessionOf(hire(), open -> with(open, FirstDuty.ENROL_SECOND_FACTOR));

        house.perform(get("/work").session(session)).andExpect(redirectedUrl("/me/second-factor"));
        house.perform(get("/camunda/app/tasklist/default/").session(session))
                .andExpect(redirectedUrl("/me/second-factor"));
        house.perform(get("/me/second-factor").session(session)).andExpect(status().isOk());
        house.perform(post("/me/second-factor/begin").session(session).with(csrf()))
                .andExpect(redirectedUrl("/me/second-factor"));
    }

    @Test
    void thePasswordComesFirst() throws Exception {
        var session = sessionOf(hire(), open -> with(open, FirstDuty.values()));

        house.perform(get("/me/second-factor").session(session)).andExpect(redirectedUrl("/me/password"));
    }

    /** ASVS 7.5.3. */
    @Test
    void aFactorIsNeitherShownNorChangedInASessionThatWasLeftOpen() throws Exception {
        var longAgo = clock.instant().minus(Duration.ofMinutes(16));
        var session = sessionOf(hire(), open -> new OpenSession(open.key(), clock.instant(), longAgo, Set.of()));

        house.perform(get("/me/second-factor").session(session)).andExpect(redirectedUrlPattern("/confirm?next=*"));
        house.perform(post("/me/second-factor/begin").session(session).with(csrf()))
                .andExpect(redirectedUrlPattern("/confirm?next=*"));
        house.perform(post("/confirm")
                        .session(session)
                        .with(csrf())
                        .param("password", PASSWORD)
                        .param("next", "/me/second-factor"))
                .andExpect(redirectedUrl("/me/second-factor"));
        house.perform(get("/me/second-factor").session(session)).andExpect(status().isOk());
    }

    private static OpenSession with(OpenSession open, FirstDuty... duties) {
        return new OpenSession(open.key(), open.checkedAt(), open.confirmedAt(), Set.of(duties));
    }

    private MockHttpSession sessionOf(String login, UnaryOperator<OpenSession> change) throws Exception {
        var answer = house.perform(post("/login")
                        .param("username", login)
                        .param("password", PASSWORD)
                        .with(csrf()))
                .andReturn();
        var session = (MockHttpSession) requireNonNull(answer.getRequest().getSession());
        var open = requireNonNull(SessionRules.of(session));
        session.setAttribute(OpenSession.NAME, change.apply(open));
        return session;
    }

    private String hire() {
        return staff.hire("测试新人", Role.COUNTY_CLERK, "421002").login();
    }
}
