package org.niangjia.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimedCodeTests {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.parse("2026-11-23T01:00:10Z");
    private static final long STEP = TimedCode.stepAt(NOW);

    /** RFC 6238, appendix B; ours are the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void agreesWithTheStandard(long seconds, String code) {
        assertThat(TimedCode.of(SECRET, TimedCode.stepAt(Instant.ofEpochSecond(seconds))))
                .isEqualTo(code.substring(2));
    }

    /** RFC 4226, appendix D. */
    @ParameterizedTest
    @CsvSource({"0, 755224", "1, 287082", "2, 359152", "7, 162583", "9, 520489"})
    void agreesWithTheStandardOnCounters(long step, String code) {
        assertThat(TimedCode.of(SECRET, step)).isEqualTo(code);
    }

    @Test
    void aTelephoneMayBeHalfAMinuteFastOrSlow() {
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP - 1), NOW, 0))
                .hasValue(STEP - 1);
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP + 1), NOW, 0))
                .hasValue(STEP + 1);
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP - 2), NOW, 0))
                .isEmpty();
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP + 2), NOW, 0))
                .isEmpty();
    }

    @Test
    void aCodeThatWasUsedIsNoneAnyMore() {
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP), NOW, STEP))
                .isEmpty();
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP - 1), NOW, STEP))
                .isEmpty();
        assertThat(TimedCode.stepOf(SECRET, TimedCode.of(SECRET, STEP + 1), NOW, STEP))
                .hasValue(STEP + 1);
    }

    /** RFC 4648, 10, without padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenInBase32(String plain, String written) {
        assertThat(Base32.of(plain.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
    }
}
