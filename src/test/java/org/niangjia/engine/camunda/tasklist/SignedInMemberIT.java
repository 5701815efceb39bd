package org.niangjia.engine.camunda.tasklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;

@IntegrationTest
class SignedInMemberIT {

    @Autowired
    ProcessEngine engine;

    @Test
    void whoIsSignedInToTheHouseIsSignedInToTasklist() {
        assertThat(letsIn("county-clerk1")).isTrue();
    }

    @Test
    void aLoginThatIsNoMembersIsNobody() {
        assertThat(letsIn("nobody-here")).isFalse();
    }

    @Test
    void withoutSigningInOneIsNobody() {
        assertThat(new SignedInMember()
                        .extractAuthenticatedUser(new MockHttpServletRequest(), engine)
                        .isAuthenticated())
                .isFalse();
    }

    private boolean letsIn(String login) {
        var request = new MockHttpServletRequest();
        request.setUserPrincipal(() -> login);
        return new SignedInMember().extractAuthenticatedUser(request, engine).isAuthenticated();
    }
}
