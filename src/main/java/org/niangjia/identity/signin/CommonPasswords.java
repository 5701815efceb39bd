package org.niangjia.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * Passwords that attackers try first: the world's commonest, the habits of the country (a word, a name or a place with some
 * digits around it), birthdays, telephone numbers, rows of the keyboard (ASVS 6.2.4).
 */
final class CommonPasswords {

    private static final int DIGITS_OF_A_DIGEST = 10;
    private static final Set<String> WORLDWIDE =
            lines("passwords/common.sha256").collect(Collectors.toUnmodifiableSet());
    private static final Set<String> HABITS = lines("passwords/habits.txt")
            .flatMap(line -> Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern AROUND = Pattern.compile("^[\\d\\p{Punct}]+|[\\d\\p{Punct}]+$");
    private static final Pattern BIRTHDAY = Pattern.compile("(19|20)\\d{2}(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{0,2}");
    private static final Pattern TELEPHONE = Pattern.compile("(\\+?86)?1[3-9]\\d{9}");
    private static final String ROWS = "01234567890 qwertyuiop asdfghjkl zxcvbnm abcdefghijklmnopqrstuvwxyz"
            + " 09876543210 poiuytrewq lkjhgfdsa mnbvcxz zyxwvutsrqponmlkjihgfedcba 1qaz2wsx3edc4rfv 1q2w3e4r5t6y7u8i9o0p";
    private static final int FEW = 3;

    private CommonPasswords() {}

    static boolean contain(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        return WORLDWIDE.contains(Digest.of(plain).substring(0, DIGITS_OF_A_DIGEST))
                || HABITS.contains(AROUND.matcher(plain).replaceAll(""))
                || BIRTHDAY.matcher(plain).matches()
                || TELEPHONE.matcher(plain).matches()
                || ROWS.contains(plain)
                || plain.codePoints().distinct().count() < FEW;
    }

    private static Stream<String> lines(String file) {
        try {
            return new ClassPathResource(file)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
