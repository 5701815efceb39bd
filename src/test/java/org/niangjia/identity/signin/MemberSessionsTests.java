package org.niangjia.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class MemberSessionsTests {

    private static final Address DESK = Address.of("10.0.0.1");

    private final Gatehouse gatehouse = new Gatehouse(PasswordPolicy.ASVS);
    private final MemberSessions sessions = gatehouse.sessions;

    @Test
    void aSessionEndsAfterHalfAnHourOfSilence() {
        var key = sessions.begin("clerk", DESK, "Chrome");
        gatehouse.later(Duration.ofMinutes(29));
        assertThat(sessions.holds(key)).isTrue();

        gatehouse.later(Duration.ofMinutes(31));
        assertThat(sessions.holds(key)).isFalse();
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusy() {
        var key = sessions.begin("clerk", DESK, "Chrome");
        for (var quarter = 0; quarter < 47; quarter++) {
            gatehouse.later(Duration.ofMinutes(15));
            assertThat(sessions.holds(key)).isTrue();
        }

        gatehouse.later(Duration.ofMinutes(16));
        assertThat(sessions.holds(key)).isFalse();
    }

    @Test
    void aDisabledMemberIsOut() {
        var key = sessions.begin("clerk", DESK, "Chrome");

        gatehouse.office.roster.enable("clerk", false);

        assertThat(sessions.holds(key)).isFalse();
    }

    @Test
    void membersEndTheirOwnSessionsOnly() {
        var here = sessions.begin("clerk", DESK, "Chrome");
        var there = sessions.begin("clerk", Address.of("10.0.0.2"), "Firefox");
        var other = sessions.of("clerk").stream()
                .filter(it -> it.isThatOf(there))
                .findFirst()
                .orElseThrow();

        assertThat(sessions.end("somebody-else", other.id())).isFalse();
        assertThat(sessions.end("clerk", other.id())).isTrue();

        assertThat(sessions.holds(there)).isFalse();
        assertThat(sessions.holds(here)).isTrue();
    }
}
