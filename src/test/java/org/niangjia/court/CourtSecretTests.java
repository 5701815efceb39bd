package org.niangjia.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.privacy.Hmac;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** An office in earnest shares no secret with everybody who can read this repository. */
@Tag("T84")
class CourtSecretTests {

    private static final byte[] BODY = "{}".getBytes(StandardCharsets.UTF_8);

    private final ApplicationContextRunner house = new ApplicationContextRunner()
            .withUserConfiguration(CourtConfiguration.class)
            .withBean(Signature.class);

    @Test
    void theSecretOfTheDemonstrationStartsNoOffice() {
        house.withPropertyValues("spring.profiles.active=production", "niangjia.court.secret=niangjia-court-demo")
                .run(context -> assertThat(context).getFailure().hasMessageContaining("NIANGJIA_COURT_SECRET"));
        house.withPropertyValues("spring.profiles.active=production", "niangjia.court.secret=another")
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void withoutASecretNoMessageIsTheCourts() {
        house.withPropertyValues("spring.profiles.active=production").run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context.getBean(Signature.class).isGenuine(BODY, Hmac.sha256(new byte[] {0}, BODY)))
                    .isFalse();
        });
    }

    @Test
    void aLineWithoutASecretStartsNoOffice() {
        house.withPropertyValues("niangjia.court.outbox.url=https://court.invalid/inbox")
                .run(context -> assertThat(context).getFailure().hasMessageContaining("NIANGJIA_COURT_SECRET"));
        house.run(context -> assertThatThrownBy(
                        () -> context.getBean(Signature.class).sign(BODY))
                .hasMessageContaining("密钥"));
    }

    /** RFC 4231, test case 2. */
    @Test
    void theSignatureIsTheStandards() {
        assertThat(Hmac.sha256("Jefe".getBytes(), "what do ya want for nothing?".getBytes()))
                .isEqualTo("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        assertThat(Hmac.sm3("key".getBytes(), "message".getBytes())).hasSize(64).matches("[0-9a-f]+");
    }
}
