package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.access.Confirmed;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.WallClock;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.UriComponentsBuilder;

/** Sends a member who is about to do something grave to the page that asks for the password again. */
@Component
@RequiredArgsConstructor
class ConfirmationCheck implements HandlerInterceptor {

    private final WallClock clock;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod endpoint) || !isGrave(endpoint) || isFresh(request)) {
            return true;
        }
        var page = UriComponentsBuilder.fromPath("/confirm")
                .queryParam("next", "{next}")
                .build(AskedPage.of(request))
                .toString();
        if (request.getHeader("HX-Request") == null) {
            response.sendRedirect(page);
        } else {
            response.setHeader("HX-Redirect", page);
            response.setStatus(HttpStatus.NO_CONTENT.value());
        }
        return false;
    }

    private static boolean isGrave(HandlerMethod endpoint) {
        return endpoint.hasMethodAnnotation(Confirmed.class)
                || AnnotatedElementUtils.hasAnnotation(endpoint.getBeanType(), Confirmed.class);
    }

    /** A script proves itself with every request and has no session. */
    private boolean isFresh(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                || !(session.getAttribute(OpenSession.NAME) instanceof OpenSession open)
                || open.isFresh(clock.instant());
    }
}
