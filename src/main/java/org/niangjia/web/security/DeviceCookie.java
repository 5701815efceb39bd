package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;

/** By it a browser from which somebody has got in is known again, so that strangers' guesses do not lock its user out (T02). */
final class DeviceCookie {

    private static final String NAME = "niangjia-device";
    private static final Duration LIFETIME = Duration.ofDays(180);

    private DeviceCookie() {}

    static String nameFor(HttpServletRequest request) {
        return request.isSecure() ? "__Host-" + NAME : NAME;
    }

    static void give(String secret, HttpServletRequest request, HttpServletResponse response) {
        var cookie = ResponseCookie.from(nameFor(request), secret)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LIFETIME)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
