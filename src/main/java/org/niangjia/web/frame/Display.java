package org.niangjia.web.frame;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the reader wants pages to look; kept in cookies, so that it works before signing in and without JavaScript. */
public record Display(boolean large, boolean contrast, boolean keys) {

    enum Choice {
        TEXT("large"),
        CONTRAST("more"),
        KEYS("off");

        /** The one value that differs from how pages look by themselves. */
        private final String value;

        Choice(String value) {
            this.value = value;
        }

        String cookie() {
            return "niangjia-" + name().toLowerCase(Locale.ROOT);
        }

        String value() {
            return value;
        }

        boolean isMadeBy(HttpServletRequest request) {
            return cookies(request)
                    .anyMatch(cookie -> cookie.getName().equals(cookie()) && Objects.equals(cookie.getValue(), value));
        }

        private static Stream<Cookie> cookies(HttpServletRequest request) {
            Cookie @Nullable [] sent = request.getCookies();
            return sent == null ? Stream.empty() : Arrays.stream(sent);
        }
    }

    static Display of(HttpServletRequest request) {
        return new Display(
                Choice.TEXT.isMadeBy(request), Choice.CONTRAST.isMadeBy(request), !Choice.KEYS.isMadeBy(request));
    }

    /** The classes of the {@code html} element. */
    public String classes() {
        return Stream.of(large ? "large" : "", contrast ? "contrast" : "")
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }

    static List<Choice> choices() {
        return List.of(Choice.values());
    }
}
