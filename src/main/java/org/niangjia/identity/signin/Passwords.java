package org.niangjia.identity.signin;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Passwords are kept as Argon2id only, so that even 64 Chinese characters count to the last one; the same characters typed on
 * another keyboard (composed or decomposed) are the same password.
 */
@Component
public class Passwords {

    static final int LONGEST = 256;

    /** Each reckoning takes 19 MiB; a flood of sign-ins waits instead of exhausting the memory. */
    private final Semaphore atOnce = new Semaphore(2);

    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
    private final String nobodys = hash("the password of nobody");

    public String hash(String password) {
        atOnce.acquireUninterruptibly();
        try {
            return encoder.encode(normal(password));
        } finally {
            atOnce.release();
        }
    }

    boolean matches(String password, String hash) {
        atOnce.acquireUninterruptibly();
        try {
            return password.length() <= LONGEST && encoder.matches(normal(password), hash);
        } finally {
            atOnce.release();
        }
    }

    /** Takes as long as a real comparison, so that the answer does not tell whether the login exists. */
    boolean matchesNobody(String password) {
        return matches(password, nobodys) && false;
    }

    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
