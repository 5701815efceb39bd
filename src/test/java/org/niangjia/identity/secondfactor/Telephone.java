package org.niangjia.identity.secondfactor;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** The member's telephone with an authenticator app, by the clock on the wall. */
public final class Telephone {

    /** As long as it may take to type a code. */
    private static final Duration TYPING = Duration.ofSeconds(10);

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] secret;
    private long shown;

    private Telephone(byte[] secret) {
        this.secret = secret;
    }

    /** @param typed as it stands on the page */
    public static Telephone with(String typed) {
        var bytes = new ByteArrayOutputStream();
        var bits = 0;
        var buffer = 0;
        for (var letter : typed.replace(" ", "").toCharArray()) {
            buffer = buffer << 5 | ALPHABET.indexOf(letter);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.write(buffer >> bits);
                buffer &= (1 << bits) - 1;
            }
        }
        return new Telephone(bytes.toByteArray());
    }

    /** One that has not been used; the house takes those of the step before and after too, which saves waiting: one that they will still take when it has been typed. */
    public String nextCode() throws InterruptedException {
        var step = Math.max(shown + 1, TimedCode.stepAt(Instant.now().plus(TYPING)) - 1);
        while (step > TimedCode.stepAt(Instant.now()) + 1) {
            TimeUnit.SECONDS.sleep(1);
        }
        shown = step;
        return TimedCode.of(secret, step);
    }

    public String lastCode() {
        return TimedCode.of(secret, shown);
    }
}
