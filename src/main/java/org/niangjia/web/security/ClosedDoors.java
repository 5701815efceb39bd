package org.niangjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.Door;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Doors of Camunda that stay shut for everybody: the set-up of a first administrator (CVE-2026-77226, T19), its own sign-in
 * beside ours (T05), its anonymous API and welcome page. Whoever knocks is on the record.
 */
@RequiredArgsConstructor
class ClosedDoors extends OncePerRequestFilter {

    private static final List<String> SHUT =
            List.of("/camunda/api/admin/setup", "/camunda/app/admin/default/setup", "/camunda-welcome", "/engine-rest");
    private static final String SIGN_IN = "/camunda/api/admin/auth/user/[^/]+/login/.*";

    private final AccessRecord record;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = request.getRequestURI();
        if (SHUT.stream().anyMatch(shut -> path.equals(shut) || path.startsWith(shut + "/"))) {
            note(request);
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (path.matches(SIGN_IN)) {
            note(request);
            response.sendError(HttpStatus.FORBIDDEN.value());
        } else {
            chain.doFilter(request, response);
        }
    }

    private void note(HttpServletRequest request) {
        record.note(
                AccessEvent.FORBIDDEN,
                "",
                Door.TASKLIST,
                Address.of(request.getRemoteAddr()),
                request.getMethod() + " " + request.getRequestURI());
    }
}
