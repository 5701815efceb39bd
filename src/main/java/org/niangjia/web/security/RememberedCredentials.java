package org.niangjia.web.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.signin.WallClock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Spares scripts, which send the password with every request, its slow comparison for half a minute. Kept is only a digest by
 * a key that ends with the process.
 */
@Component
@RequiredArgsConstructor
class RememberedCredentials {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MANY = 10_000;

    private final WallClock clock;
    private final SecretKeySpec key = newKey();
    private final Map<String, Remembered> known = new ConcurrentHashMap<>();

    private record Remembered(SignedInToken token, Instant until) {}

    Optional<SignedInToken> find(String login, String password) {
        return Optional.ofNullable(known.get(digest(login, password)))
                .filter(it -> clock.instant().isBefore(it.until()))
                .map(Remembered::token);
    }

    void remember(String login, String password, SignedInToken token) {
        var now = clock.instant();
        if (known.size() >= MANY) {
            known.values().removeIf(it -> it.until().isBefore(now));
        }
        known.put(digest(login, password), new Remembered(token, now.plus(REMEMBERED)));
    }

    @TransactionalEventListener(fallbackExecution = true)
    void forget(MemberChanged changed) {
        known.values().removeIf(it -> it.token().getName().equals(changed.login()));
    }

    private String digest(String login, String password) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            var digest = mac.doFinal((login + '\n' + password).getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static SecretKeySpec newKey() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, "HmacSHA256");
    }
}
