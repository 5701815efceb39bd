package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a redirect may lead: a plain path of this house, never to another host (T32). */
final class OwnPath {

    private static final String PLAIN_OR_ESCAPED = "(?:[\\w.~=&+,:-]|%[0-9A-Fa-f]{2})*";
    private static final Pattern PLAIN = Pattern.compile("/(?:[\\w.~-][\\w./~-]*)?(?:\\?" + PLAIN_OR_ESCAPED + ")?");
    private static final String HOME = "/";

    private OwnPath() {}

    static String of(@Nullable String wanted) {
        return wanted != null && PLAIN.matcher(wanted).matches() && !wanted.contains("//") && !wanted.contains("..")
                ? wanted
                : HOME;
    }

    /** The page that a request came from: itself when it asked for a page, else the one that held the form. */
    static String pageOf(HttpServletRequest request) {
        return of("GET".equals(request.getMethod()) ? asked(request) : referring(request));
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String referring(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(OwnPath::parse)
                .filter(uri -> request.getServerName().equals(uri.getHost()))
                .map(uri -> uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery())
                .orElse(null);
    }

    private static @Nullable URI parse(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException notAnAddress) {
            return null;
        }
    }
}
