package org.niangjia.identity.signin;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;

/** What passwords must be. Two standards contradict each other; an office chooses by {@code niangjia.identity.password-policy}. */
@RequiredArgsConstructor
public enum PasswordPolicy {
    /** OWASP ASVS 5.0 6.2: long rather than odd, changed when there is a reason, nobody locked out by strangers. */
    ASVS(false, null, Patience.growing(4)),
    /** GB/T 22239 as auditors read it: three kinds of characters, 90 days, five failures lock for 30 minutes. */
    DENGBAO(true, Duration.ofDays(90), Patience.locking(5, Duration.ofMinutes(30)));

    private static final int SHORTEST = 8;
    private static final int KINDS = 3;

    private final boolean composed;
    private final @Nullable Duration lifetime;
    private final Patience patience;

    /** The patience with an account from which wrong passwords come. */
    Patience patience() {
        return patience;
    }

    /** Whether a lock holds on the member's own devices too. */
    boolean locksOut() {
        return this == DENGBAO;
    }

    Optional<Duration> lifetime() {
        return Optional.ofNullable(lifetime);
    }

    /** Why this cannot be the password of this login: a sentence, or nothing. */
    public Optional<String> objection(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("口令至少 " + SHORTEST + " 个字符，建议 15 个以上。");
        }
        if (password.length() > Passwords.LONGEST) {
            return Optional.of("口令最多 " + Passwords.LONGEST + " 个字符。");
        }
        if (password.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of("口令不能包含控制字符。");
        }
        if (CommonPasswords.contain(password) || resembles(login, password)) {
            return Optional.of("这个口令太常见，容易被猜中，请换一个。");
        }
        return composed && kinds(password) < KINDS ? Optional.of("口令须包含大写字母、小写字母、数字、其他符号中的三类。") : Optional.empty();
    }

    private static boolean resembles(String login, String password) {
        return password.toLowerCase(Locale.ROOT).contains(login.toLowerCase(Locale.ROOT))
                && password.length() < login.length() + SHORTEST;
    }

    private static long kinds(String password) {
        return Stream.<Predicate<Integer>>of(
                        Character::isUpperCase,
                        Character::isLowerCase,
                        Character::isDigit,
                        it -> !Character.isUpperCase(it) && !Character.isLowerCase(it) && !Character.isDigit(it))
                .filter(kind -> password.codePoints().boxed().anyMatch(kind))
                .count();
    }
}
