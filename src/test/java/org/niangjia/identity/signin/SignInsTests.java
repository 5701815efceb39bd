package org.niangjia.identity.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.identity.signin.Gatehouse.RIGHT;
import static org.niangjia.identity.signin.Gatehouse.WRONG;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.CpuTime;
import org.niangjia.identity.signin.SignIn.Later;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.niangjia.identity.signin.SignIn.Wrong;

class SignInsTests {

    private final Gatehouse gatehouse = new Gatehouse(PasswordPolicy.ASVS);

    @Test
    void whoMistypesAFewTimesStillGetsIn() {
        IntStream.range(0, 4).forEach(time -> gatehouse.from("10.0.0.1", null, WRONG));

        assertThat(gatehouse.from("10.0.0.1", null, RIGHT)).isInstanceOf(Welcome.class);
    }

    /** Their clocks were read at the same moment, and written in the other order. */
    @Test
    void whoSignsInTogetherWithAColleagueBehindTheSameAddressIsNotKeptWaiting() {
        gatehouse.from("10.0.0.1", null, WRONG);
        gatehouse.later(Duration.ofMillis(-1));

        assertThat(gatehouse.from("10.0.0.1", null, RIGHT)).isInstanceOf(Welcome.class);
    }

    @Test
    @Tag("T02")
    void aThousandGuessesFromManyAddressesSlowEachOtherDownButNotTheMember() {
        var device = ((Welcome) gatehouse.from("10.0.0.1", null, RIGHT)).device();

        var answers = IntStream.range(0, 1000)
                .mapToObj(guess -> gatehouse.from("172.16." + guess / 250 + "." + guess % 250, null, WRONG))
                .toList();

        assertThat(answers.subList(0, 5)).hasOnlyElementsOfType(Wrong.class);
        assertThat(answers.subList(5, 1000)).hasOnlyElementsOfType(Later.class);
        assertThat(gatehouse.from("10.0.0.1", device, RIGHT)).isInstanceOf(Welcome.class);
        assertThat(gatehouse.records(AccessEvent.WRONG)).hasSize(5);
        assertThat(gatehouse.records(AccessEvent.THROTTLED)).hasSize(10);
    }

    @Test
    @Tag("T02")
    void theDelayGrowsWithEachFailureUpToAQuarterOfAnHour() {
        IntStream.range(0, 5).forEach(time -> gatehouse.from("10.0.0.1", null, WRONG));

        assertThat(waitAfterAnotherFailure()).isEqualTo(Duration.ofSeconds(2));
        assertThat(waitAfterAnotherFailure()).isEqualTo(Duration.ofSeconds(4));
        IntStream.range(0, 20).forEach(time -> waitAfterAnotherFailure());
        assertThat(waitAfterAnotherFailure()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    @Tag("T02")
    void aStolenDeviceIsSlowedDownToo() {
        var device = ((Welcome) gatehouse.from("10.0.0.1", null, RIGHT)).device();

        IntStream.range(0, 5).forEach(time -> gatehouse.from("10.0.0.1", device, WRONG));

        assertThat(gatehouse.from("10.0.0.1", device, RIGHT)).isInstanceOf(Later.class);
    }

    @Test
    @Tag("T06")
    void aWholeIpv6NetworkCountsAsOneAddress() {
        assertThat(Address.of("2001:db8:1:2:aaaa::1")).isEqualTo(Address.of("2001:db8:1:2::ffff"));
        assertThat(Address.of("2001:db8:1:2::1")).isNotEqualTo(Address.of("2001:db8:1:3::1"));
        assertThat(Address.of("[0:0:0:0:0:0:0:1]")).isEqualTo(Address.of("::1"));
        assertThat(Address.of("evil.example\r\n")).isEqualTo(new Address("unknown"));
    }

    @Test
    @Tag("T04")
    void nobodyLearnsWhetherALoginExists() {
        gatehouse.office.roster.enable("clerk", false);

        assertThat(gatehouse.from("10.0.0.1", null, RIGHT)).isEqualTo(new Wrong());
        assertThat(unknown(RIGHT)).isEqualTo(new Wrong());
        assertThat(unknown("\0")).isEqualTo(new Wrong());
    }

    @Test
    @Tag("T04")
    void anUnknownLoginTakesAsLongToRefuse() {
        var check = checkOf(gatehouse);
        var known = CpuTime.of(() -> check.memberWith("clerk", WRONG));
        var unknown = CpuTime.of(() -> check.memberWith("nobody", WRONG));

        assertThat((double) unknown.toNanos() / known.toNanos()).isBetween(0.5, 2.0);
    }

    @Test
    void theOtherStandardLocksTheAccountForHalfAnHour() {
        var strict = new Gatehouse(PasswordPolicy.DENGBAO);
        var device = ((Welcome) strict.from("10.0.0.1", null, RIGHT)).device();
        IntStream.range(0, 5).forEach(time -> strict.from("172.16.0.1", null, WRONG));

        assertThat(strict.from("10.0.0.1", device, RIGHT)).isInstanceOf(Later.class);
        strict.later(Duration.ofMinutes(30));
        assertThat(strict.from("10.0.0.1", device, RIGHT)).isInstanceOf(Welcome.class);
        strict.later(Duration.ofDays(91));
        assertThat(strict.from("10.0.0.1", device, RIGHT))
                .isInstanceOfSatisfying(
                        Welcome.class, it -> assertThat(it.duties()).containsExactly(FirstDuty.CHANGE_PASSWORD));
    }

    private Duration waitAfterAnotherFailure() {
        var wait = ((Later) gatehouse.from("10.0.0.1", null, WRONG)).time();
        gatehouse.later(wait);
        assertThat(gatehouse.from("10.0.0.1", null, WRONG)).isEqualTo(new Wrong());
        return ((Later) gatehouse.from("10.0.0.1", null, WRONG)).time();
    }

    private SignIn unknown(String password) {
        return gatehouse.signIns.attempt(
                Attempt.byPassword("nobody", password, Door.PAGE, Address.of("10.0.0.2"), null));
    }

    private static PasswordCheck checkOf(Gatehouse gatehouse) {
        return new PasswordCheck(
                gatehouse.office.members,
                gatehouse.credentials,
                gatehouse.passwords,
                new IdentityProperties(PasswordPolicy.ASVS, null),
                gatehouse.clock);
    }
}
