package org.niangjia.web.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.MemberSessions;
import org.niangjia.identity.signin.OpenSession;
import org.niangjia.identity.signin.WallClock;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;

/** What happens once somebody has got in by the sign-in page. */
@Component
class Entrance extends SavedRequestAwareAuthenticationSuccessHandler {

    private final MemberSessions sessions;
    private final WallClock clock;

    Entrance(MemberSessions sessions, WallClock clock, RequestCache wanted) {
        this.sessions = sessions;
        this.clock = clock;
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        var token = (SignedInToken) authentication;
        begin(token, request);
        DeviceCookie.give(token.getDevice(), request, response);
        super.onAuthenticationSuccess(request, response, authentication);
    }

    private void begin(SignedInToken token, HttpServletRequest request) {
        var session = request.getSession();
        var before = SessionRules.of(session);
        if (before != null) {
            sessions.end(before.key());
        }
        var key = sessions.begin(token.getName(), Address.of(request.getRemoteAddr()), Browsers.nameOf(request));
        session.setAttribute(OpenSession.NAME, OpenSession.begun(key, clock.instant(), token.getDuties()));
    }
}
