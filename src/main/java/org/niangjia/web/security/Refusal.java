package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What somebody is told who has not got in: the same whether the login exists or not (T04). */
@Component
class Refusal implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof Unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (why instanceof TooManyAttempts later) {
            response.sendRedirect("/login?wait=" + later.getSeconds());
        } else {
            response.sendRedirect("/login?refused");
        }
    }

    /** For scripts. */
    static AuthenticationEntryPoint ofPrograms() {
        return (request, response, why) -> {
            if (why instanceof TooManyAttempts later) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.getSeconds()));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            } else if (why instanceof Unreadable) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"niangjia\", charset=\"UTF-8\"");
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            }
        };
    }
}
