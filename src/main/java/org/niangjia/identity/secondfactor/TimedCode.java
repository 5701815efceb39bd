package org.niangjia.identity.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The code of a moment: RFC 6238 with HMAC-SHA1, steps of 30 seconds and 6 digits, which is what every app can show. */
final class TimedCode {

    static final int DIGITS = 6;

    private static final String ALGORITHM = "HmacSHA1";
    private static final int STEP_SECONDS = 30;
    private static final int MODULUS = 1_000_000;
    /** Telephones are a little fast or slow, and typing takes its time. */
    private static final int DRIFT = 1;

    private TimedCode() {}

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String of(byte[] secret, long step) {
        var digest =
                digest(secret, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        var offset = digest[digest.length - 1] & 0xf;
        var number = ByteBuffer.wrap(digest).getInt(offset) & 0x7fffffff;
        return String.format("%0" + DIGITS + "d", number % MODULUS);
    }

    /** The step whose code this is; none that is as old as the last one used, so that no code works twice. */
    static OptionalLong stepOf(byte[] secret, String code, Instant now, long lastUsed) {
        return LongStream.rangeClosed(stepAt(now) - DRIFT, stepAt(now) + DRIFT)
                .filter(step -> step > lastUsed)
                .filter(step -> isSame(of(secret, step), code))
                .findFirst();
    }

    private static boolean isSame(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] secret, byte[] message) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
