package org.niangjia.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.signin.Gatehouse.OneCode.CODE;
import static org.niangjia.identity.signin.Gatehouse.RIGHT;
import static org.niangjia.identity.signin.Gatehouse.WRONG;

import java.time.Duration;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Member;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.SignIn.CodeNeeded;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIn.Wrong;

class SecondProofTests {

    private static final String HERE = "10.0.0.1";

    private final Gatehouse gatehouse = new Gatehouse(PasswordPolicy.ASVS);

    @BeforeEach
    void theClerkHasASecondFactor() {
        gatehouse.factor.owners.add("clerk");
    }

    @Test
    void thePasswordAloneIsNotEnough() {
        assertThat(gatehouse.from(HERE, null, RIGHT)).isInstanceOf(CodeNeeded.class);
        assertThat(gatehouse.byCode(HERE, null, "000000")).isEqualTo(new Wrong());
        assertThat(gatehouse.byCode(HERE, null, CODE)).isInstanceOf(Welcome.class);
        assertThat(gatehouse.records(AccessEvent.HALFWAY)).hasSize(1);
        assertThat(gatehouse.records(AccessEvent.SIGNED_IN)).hasSize(1);
    }

    /** Whoever has the password does not become a known device by it, nor gets fresh tries by giving it again. */
    @Test
    @Tag("T03")
    void wrongCodesAreSlowedDownLikeWrongPasswords() {
        for (var guess = 0; guess < 5; guess++) {
            assertThat(gatehouse.from(HERE, null, RIGHT)).isInstanceOf(CodeNeeded.class);
            assertThat(gatehouse.byCode(HERE, null, "00000" + guess)).isEqualTo(new Wrong());
        }

        assertThat(gatehouse.from(HERE, null, RIGHT)).isInstanceOf(CodeNeeded.class);
        assertThat(gatehouse.byCode(HERE, null, CODE)).isInstanceOf(Later.class);
        gatehouse.later(Duration.ofSeconds(2));
        assertThat(gatehouse.byCode(HERE, null, CODE)).isInstanceOf(Welcome.class);
    }

    @Test
    @Tag("T02")
    void aThiefOfThePasswordDoesNotKeepTheMemberOut() {
        gatehouse.from(HERE, null, RIGHT);
        var device = ((Welcome) gatehouse.byCode(HERE, null, CODE)).device();

        IntStream.range(0, 100).forEach(guess -> gatehouse.byCode("172.16.0." + guess, null, "000000"));

        assertThat(gatehouse.byCode("172.16.0.200", null, CODE)).isInstanceOf(Later.class);
        assertThat(gatehouse.byCode(HERE, device, CODE)).isInstanceOf(Welcome.class);
    }

    @Test
    void theOtherStandardLocksAfterFiveWrongCodesToo() {
        var strict = new Gatehouse(PasswordPolicy.DENGBAO);
        strict.factor.owners.add("clerk");
        IntStream.range(0, 5).forEach(guess -> strict.byCode(HERE, null, "000000"));

        assertThat(strict.byCode(HERE, null, CODE)).isInstanceOf(Later.class);
        strict.later(Duration.ofMinutes(30));
        assertThat(strict.byCode(HERE, null, CODE)).isInstanceOf(Welcome.class);
    }

    @Test
    void whoIsInConfirmsByEither() {
        assertThat(gatehouse.signIns.confirm(typed(RIGHT))).isInstanceOf(Welcome.class);
        assertThat(gatehouse.signIns.confirm(typed(CODE))).isInstanceOf(Welcome.class);
        assertThat(gatehouse.signIns.confirm(typed("000000"))).isEqualTo(new Wrong());
        assertThat(gatehouse.signIns.confirm(typed(WRONG))).isEqualTo(new Wrong());
    }

    @Test
    void whoGivesItUpProvesBoth() {
        assertThat(gatehouse.signIns.confirm(typed(RIGHT), "000000")).isEqualTo(new Wrong());
        assertThat(gatehouse.signIns.confirm(typed(WRONG), CODE)).isEqualTo(new Wrong());
        assertThat(gatehouse.signIns.confirm(typed(RIGHT), CODE)).isInstanceOf(Welcome.class);
    }

    @Test
    void aDisabledMemberHasNoUseForTheCode() {
        gatehouse.office.roster.enable("clerk", false);

        assertThat(gatehouse.byCode(HERE, null, CODE)).isEqualTo(new Wrong());
    }

    @Test
    void scriptsGetInByThePasswordOnlyWhereItIsEnough() {
        assertThat(asScript("clerk")).isInstanceOf(CodeNeeded.class);

        gatehouse.factor.owners.clear();

        assertThat(asScript("clerk")).isInstanceOf(Welcome.class);
    }

    @Test
    void aRoleThatNeedsItEnrolsFirstAndHasNoScripts() {
        gatehouse.office.roster.enrol(
                new Member("boss", "测试管理", Set.of(Role.SYS_ADMIN), Office.CITY, true), gatehouse.passwords.hash(RIGHT));

        assertThat(gatehouse.signIns.attempt(Attempt.byPassword("boss", RIGHT, Door.PAGE, Address.of(HERE), null)))
                .isInstanceOfSatisfying(
                        Welcome.class, it -> assertThat(it.duties()).containsExactly(FirstDuty.ENROL_SECOND_FACTOR));
        assertThat(asScript("boss")).isInstanceOf(CodeNeeded.class);
    }

    private SignIn asScript(String login) {
        return gatehouse.signIns.attempt(Attempt.byPassword(login, RIGHT, Door.API, Address.of(HERE), null));
    }

    private static Attempt typed(String secret) {
        return Attempt.byPassword("clerk", secret, Door.PAGE, Address.of(HERE), null);
    }
}
