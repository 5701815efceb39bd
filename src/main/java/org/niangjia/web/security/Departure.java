package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.Door;
import org.niangjia.identity.signin.MemberSessions;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Signing out, whether on our pages or in Tasklist: the session ends everywhere, and the browser forgets what it has seen. */
@Component
@RequiredArgsConstructor
class Departure implements LogoutHandler {

    /** Not the cookies: the device stays known. */
    private static final String FORGET = "\"cache\", \"storage\"";

    private final MemberSessions sessions;
    private final AccessRecord record;
    private final SecurityContextLogoutHandler context = new SecurityContextLogoutHandler();

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who) {
        var session = request.getSession(false);
        var open = session == null ? null : SessionRules.of(session);
        if (open != null) {
            sessions.end(open.key());
        }
        if (who != null) {
            record.note(AccessEvent.SIGNED_OUT, who.getName(), Door.PAGE, Address.of(request.getRemoteAddr()), "");
        }
        response.setHeader("Clear-Site-Data", FORGET);
        context.logout(request, response, who);
    }
}
