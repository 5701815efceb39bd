package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.niangjia.web.OwnPath;

/** The page that a request came from: itself when it asked for a page, else the one that held the form. */
final class AskedPage {

    private AskedPage() {}

    static String of(HttpServletRequest request) {
        return OwnPath.of("GET".equals(request.getMethod()) ? asked(request) : referring(request));
    }

    private static String asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }

    private static @Nullable String referring(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Referer"))
                .map(AskedPage::parse)
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
