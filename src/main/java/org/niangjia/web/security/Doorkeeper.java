package org.niangjia.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/** Where a request goes that must not get further: a person to the sign-in page, a program or a part of a page to an error. */
@Component
class Doorkeeper implements AuthenticationEntryPoint, AccessDeniedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (request.getHeader("HX-Request") != null || request.getRequestURI().startsWith("/camunda/api/")) {
            response.sendError(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.sendRedirect("/login" + why(request));
        }
    }

    /** A form whose session has ended lacks its token too: that is no attack but a reason to sign in. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
            throws IOException, ServletException {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            commence(request, response, new SessionEnded());
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }

    private static String why(HttpServletRequest request) {
        if (Boolean.TRUE.equals(request.getAttribute(SessionRules.DISABLED))) {
            return "?disabled";
        }
        return hadSession(request) ? "?ended" : "";
    }

    private static boolean hadSession(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    private static class SessionEnded extends AuthenticationException {

        SessionEnded() {
            super("session ended");
        }
    }
}
