package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.WallClock;
import org.niangjia.web.fault.Reason;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** What somebody is told who has not got in: the same whether the login exists or not (T04). */
@Component
@RequiredArgsConstructor
class Refusal implements AuthenticationFailureHandler {

    static final String TRIED = "niangjia.tried";

    private static final String NOT_BY_PASSWORD_ALONE = "这个账号须用动态口令登录，不能只凭账号和口令调用接口。请为程序另设一个账号，或联系系统管理员。";

    private final WallClock clock;

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        if (why instanceof CodeWanted wanted) {
            request.changeSessionId();
            new Halfway(wanted.getLogin(), clock.instant()).keepIn(request.getSession());
            response.sendRedirect(CodeSignIn.PATH);
        } else {
            keepLogin(request);
            refuse("/login", response, why);
        }
    }

    /** For the next try; in the session, because addresses are logged. */
    private static void keepLogin(HttpServletRequest request) {
        String login = request.getParameter("username");
        HttpSession session = request.getSession(false);
        if (session != null && login != null && Member.isLogin(login.strip())) {
            session.setAttribute(TRIED, login.strip());
        }
    }

    /** On the second page. */
    AuthenticationFailureHandler ofCodes() {
        return (request, response, why) -> {
            if (why instanceof CredentialsExpiredException) {
                response.sendRedirect("/login?ended");
            } else {
                refuse(CodeSignIn.PATH, response, why);
            }
        };
    }

    private static void refuse(String page, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (why instanceof Unreadable) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
        } else if (why instanceof TooManyAttempts later) {
            response.sendRedirect(page + "?wait=" + later.getSeconds());
        } else {
            response.sendRedirect(page + "?refused");
        }
    }

    /** For scripts. */
    static AuthenticationEntryPoint ofPrograms() {
        return (request, response, why) -> {
            if (why instanceof TooManyAttempts later) {
                response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(later.getSeconds()));
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
            } else if (why instanceof CodeWanted) {
                Reason.give(NOT_BY_PASSWORD_ALONE, request);
                response.sendError(HttpStatus.FORBIDDEN.value());
            } else if (why instanceof Unreadable) {
                response.sendError(HttpStatus.BAD_REQUEST.value());
            } else {
                response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"niangjia\", charset=\"UTF-8\"");
                response.sendError(HttpStatus.UNAUTHORIZED.value());
            }
        };
    }
}
