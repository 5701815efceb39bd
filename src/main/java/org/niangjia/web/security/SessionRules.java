package org.niangjia.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.FirstDuty;
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

    /** Of the request: whether its session has ended because the member was disabled. */
    static final String DISABLED = "niangjia.disabled";

    private static final Map<FirstDuty, String> PAGES = new EnumMap<>(
            Map.of(FirstDuty.CHANGE_PASSWORD, "/me/password", FirstDuty.ENROL_SECOND_FACTOR, "/me/second-factor"));
    private static final List<String> ALLOWED_BEFORE =
            List.of("/confirm", "/logout", "/assets/", "/session", "/display", "/error");

    private final MemberSessions sessions;
    private final WallClock clock;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var session = request.getSession(false);
        var open = session == null ? null : of(session);
        if (session != null && open != null && !holds(open, session)) {
            session.invalidate();
            request.setAttribute(DISABLED, sessions.isOfDisabledMember(open.key()));
            SecurityContextHolder.clearContext();
            chain.doFilter(request, response);
            return;
        }
        var first = open == null ? null : pageBeforeAll(open, request.getRequestURI());
        if (first == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(first);
        }
    }

    /** Where a member with a duty goes, unless already there. */
    private static @Nullable String pageBeforeAll(OpenSession open, String path) {
        return PAGES.entrySet().stream()
                .filter(duty -> open.duties().contains(duty.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .filter(page ->
                        !path.startsWith(page) && ALLOWED_BEFORE.stream().noneMatch(path::startsWith))
                .orElse(null);
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
