package org.niangjia.web.fault;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.SecureRandom;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every request a number that can be read out on the telephone; it stands in each of its log lines. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestNumber extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Number";

    private static final String NAME = RequestNumber.class.getName();
    private static final String LOGGED_AS = "request";
    // without letters and digits that are mistaken for one another
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;

    private final SecureRandom random = new SecureRandom();

    static String of(HttpServletRequest request) {
        return request.getAttribute(NAME) instanceof String number ? number : "";
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var number = of(request).isEmpty() ? draw() : of(request);
        request.setAttribute(NAME, number);
        response.setHeader(HEADER, number);
        try (var logged = MDC.putCloseable(LOGGED_AS, number)) {
            chain.doFilter(request, response);
        }
    }

    /** Once more for the error page, so that what goes wrong there carries the number too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    private String draw() {
        var number = new StringBuilder();
        random.ints(LENGTH, 0, ALPHABET.length()).mapToObj(ALPHABET::charAt).forEach(number::append);
        return number.toString();
    }
}
