package org.niangjia.engine.camunda.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Paths with tricks in them (T17). Spring Security's firewall would refuse them, but in front of the engine's servlets Spring
 * stumbles over them before the firewall is asked, with HTTP 500.
 */
class PlainPaths extends OncePerRequestFilter {

    private static final Pattern TRICK =
            Pattern.compile(";|//|/\\.{1,2}(/|$)|\\\\|%(2e|2f|3b|5c|25|0[0ad])", Pattern.CASE_INSENSITIVE);

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (TRICK.matcher(request.getRequestURI()).find()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else {
            chain.doFilter(request, response);
        }
    }
}
