package org.niangjia.identity.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords are kept as Argon2id, so that 64 Chinese characters count to the last one (T09); the same characters composed or
 * decomposed by another keyboard are the same password.
 */
@Component
public class Passwords {

    public static final int LONGEST = 256;

    /** Each reckoning takes 19 MiB; a flood of sign-ins waits its turn instead of exhausting the memory. */
    private final Semaphore turns = new Semaphore(2);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String ofNobody = hash(Digest.newSecret());

    public String hash(String password) {
        turns.acquireUninterruptibly();
        try {
            return encoder.encode(normal(password));
        } finally {
            turns.release();
        }
    }

    public boolean matches(String password, String hash) {
        turns.acquireUninterruptibly();
        try {
            return password.length() <= LONGEST && encoder.matches(normal(password), hash);
        } finally {
            turns.release();
        }
    }

    /** What the password of an unknown login is compared with. */
    String ofNobody() {
        return ofNobody;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
