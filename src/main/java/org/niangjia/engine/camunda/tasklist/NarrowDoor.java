package org.niangjia.engine.camunda.tasklist;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.Door;
import org.springframework.http.server.RequestPath;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets those requests through to the engine's web application that Tasklist, Welcome and Admin make in this house.
 *
 * <p>Closes CVE-2026-77226 ({@code /camunda/api/admin/setup}) with everything else that nobody needs: 7.24 gets no more
 * security fixes, so the surface has to be small.
 */
@RequiredArgsConstructor
class NarrowDoor extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final AllowedCalls allowed;
    private final AccessRecord record;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var path = RequestPath.parse(request.getRequestURI(), request.getContextPath())
                .pathWithinApplication();
        if (allowed.include(request.getMethod(), path)) {
            chain.doFilter(request, response);
        } else {
            note(request);
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** The pages themselves ask for this and that which is not there; somebody who wants to change something is noted. */
    private void note(HttpServletRequest request) {
        if (!READING.contains(request.getMethod())) {
            var who = Optional.ofNullable(request.getRemoteUser()).orElse("");
            record.note(
                    AccessEvent.FORBIDDEN,
                    who,
                    Door.TASKLIST,
                    Address.of(request.getRemoteAddr()),
                    request.getMethod() + " " + request.getRequestURI());
        }
    }
}
