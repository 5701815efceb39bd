package org.niangjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.WallClock;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a session that is over: idle, too old, ended from elsewhere, its member disabled (T08). Part of the security chains of
 * pages and of Camunda's web applications, not a filter of its own.
 */
@RequiredArgsConstructor
class SessionRules extends OncePerRequestFilter {

    private static final String CHANGE_PASSWORD = "/me/password";
    private static final List<String> ALLOWED_BEFORE =
            List.of(CHANGE_PASSWORD, "/confirm", "/logout", "/assets/", "/session", "/display", "/error");

    private final MemberSessions sessions;
    private final WallClock clock;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var open = session == null ? null : of(session);
        if (session != null && open != null && !holds(open, session)) {
            session.invalidate();
            SecurityContextHolder.clearContext();
        } else if (open != null
                && open.changePassword()
                && ALLOWED_BEFORE.stream().noneMatch(request.getRequestURI()::startsWith)) {
            response.sendRedirect(CHANGE_PASSWORD);
            return;
        }
        chain.doFilter(request, response);
    }

    static @Nullable OpenSession of(HttpSession session) {
        return session.getAttribute(OpenSession.NAME) instanceof OpenSession open ? open : null;
    }

    private boolean holds(OpenSession open, HttpSession session) {
        var now = clock.instant();
        if (!open.mustBeChecked(now)) {
            return true;
        }
        var holds = sessions.holds(open.key());
        if (holds) {
            session.setAttribute(OpenSession.NAME, open.checked(now));
        }
        return holds;
    }
}
