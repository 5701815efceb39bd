package org.niangjia.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.identity.Office;
import org.niangjia.identity.Role;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Passwords;
import org.niangjia.identity.signin.WallClock;
import org.niangjia.privacy.FixedKeys;

class SecondFactorsTests {

    private static final String CLERK = "clerk";

    private final Office office = new Office();
    private Instant now = Instant.parse("2026-11-23T01:00:10Z");
    private final WallClock clock = new WallClock(() -> now);
    private final FactorRows rows = new FactorRows(office.database, FixedKeys.seals(), clock);
    private final AccessRecord record = new AccessRecord(office.database, clock, Optional::empty);
    private final SecondFactors factors = new SecondFactors(
            rows, new RecoveryCodes(office.database, new Passwords(), clock), record, clock, event -> {});

    @BeforeEach
    void thereIsAClerk() {
        office.hire(CLERK, Office.SHAZHOU, Role.COUNTY_CLERK);
    }

    @Test
    void countsOnlyOnceACodeHasProvedIt() {
        factors.begin(CLERK);
        assertThat(factors.isOn(CLERK)).isFalse();
        assertThat(factors.accepts(CLERK, shown())).isFalse();
        assertThat(factors.confirm(CLERK, "000000")).isEmpty();

        assertThat(factors.confirm(CLERK, shown())).isPresent();

        assertThat(factors.isOn(CLERK)).isTrue();
        assertThat(factors.begun(CLERK)).isEmpty();
        assertThat(events()).contains(AccessEvent.SECOND_FACTOR_ON);
    }

    @Test
    void aBegunEnrolmentDoesNotWaitForWhoeverComesBy() {
        factors.begin(CLERK);
        later(Duration.ofMinutes(16));

        assertThat(factors.begun(CLERK)).isEmpty();
        assertThat(factors.confirm(CLERK, shown())).isEmpty();
    }

    @Test
    void beginningAgainDoesNotTouchWhatCounts() {
        enrol();
        var before = rows.of(CLERK);

        factors.begin(CLERK);

        assertThat(rows.of(CLERK)).isEqualTo(before);
    }

    @Test
    @Tag("T03")
    void noCodeWorksTwice() {
        enrol();
        assertThat(factors.accepts(CLERK, shown()))
                .as("the code of the enrolment")
                .isFalse();

        later(Duration.ofSeconds(30));

        assertThat(factors.accepts(CLERK, shown())).isTrue();
        assertThat(factors.accepts(CLERK, shown())).isFalse();
        assertThat(rows.useUp(CLERK, TimedCode.stepAt(now)))
                .as("in another request")
                .isFalse();
    }

    @Test
    void codesAreReadAsPeopleTypeThem() {
        enrol();
        later(Duration.ofSeconds(30));
        var code = shown();
        var fullWidth = code.chars()
                .map(digit -> digit - '0' + '０')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);

        assertThat(factors.isCode(code.substring(0, 3) + " " + code.substring(3)))
                .isTrue();
        assertThat(factors.accepts(CLERK, " " + fullWidth)).isTrue();
        assertThat(factors.isCode("1".repeat(1000))).isFalse();
    }

    @Test
    void aRecoveryCodeIsGoodForOnce() {
        var codes = enrol();
        assertThat(codes)
                .hasSize(RecoveryCodes.MANY)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("\\d{4}( \\d{4}){3}"));

        assertThat(factors.accepts(CLERK, codes.get(3))).isTrue();
        assertThat(factors.accepts(CLERK, codes.get(3))).isFalse();
        assertThat(factors.accepts(CLERK, codes.get(9).replace(" ", "-"))).isTrue();

        assertThat(factors.standingOf(CLERK).orElseThrow().recoveryCodesLeft()).isEqualTo(8);
        assertThat(events()).contains(AccessEvent.RECOVERY_CODE_USED);
    }

    @Test
    void newRecoveryCodesMakeTheOldOnesWorthless() {
        var old = enrol();

        var codes = factors.renewRecoveryCodes(CLERK);

        assertThat(factors.accepts(CLERK, old.get(0))).isFalse();
        assertThat(factors.accepts(CLERK, codes.get(0))).isTrue();
    }

    @Test
    @Tag("T47")
    void theTableHoldsNothingThatOpensADoor() {
        var codes = enrol();
        var stored = office.database
                        .sql("select secret from second_factor")
                        .query(String.class)
                        .single()
                + office.database
                        .sql("select hash from recovery_code")
                        .query(String.class)
                        .list();

        assertThat(stored)
                .doesNotContain(rows.secretOf(rows.of(CLERK).orElseThrow()).written())
                .doesNotContain(codes.get(0).replace(" ", ""));
    }

    @Test
    void whatIsGivenUpIsOnTheRecordWithWhoDidIt() {
        enrol();
        later(Duration.ofSeconds(30));

        assertThat(factors.giveUp(CLERK, "security")).isTrue();
        assertThat(factors.giveUp(CLERK, "security")).isFalse();

        assertThat(factors.isOn(CLERK)).isFalse();
        assertThat(record.page(AccessRecord.Wanted.of(CLERK), 0, 10))
                .first()
                .satisfies(row -> assertThat(row.event()).isEqualTo(AccessEvent.SECOND_FACTOR_OFF))
                .satisfies(row -> assertThat(row.actor()).isEqualTo("security"));
    }

    @Test
    void theTelephoneIsToldWhoseSecretItIs() {
        factors.begin(CLERK);
        var enrolment = factors.begun(CLERK).orElseThrow();

        assertThat(enrolment.typed()).matches("[A-Z2-7]{4}( [A-Z2-7]{4}){7}");
        assertThat(enrolment.uri())
                .isEqualTo("otpauth://totp/%E5%A8%98%E5%AE%B6:clerk?secret="
                        + enrolment.typed().replace(" ", "") + "&issuer=%E5%A8%98%E5%AE%B6");
        assertThat(enrolment.qrCode().size()).isPositive();
        assertThat(enrolment).asString().doesNotContain("secret");
    }

    private List<String> enrol() {
        factors.begin(CLERK);
        return factors.confirm(CLERK, shown()).orElseThrow();
    }

    private String shown() {
        return TimedCode.of(rows.secretOf(rows.of(CLERK).orElseThrow()).bytes(), TimedCode.stepAt(now));
    }

    private void later(Duration time) {
        now = now.plus(time);
    }

    private List<AccessEvent> events() {
        return record.page(AccessRecord.Wanted.of(CLERK), 0, 50).stream()
                .map(AccessRecord.Row::event)
                .toList();
    }
}
