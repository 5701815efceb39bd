package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.Attempt;
import org.niangjia.identity.signin.Door;
import org.springframework.security.core.Authentication;
import org.springframework.web.util.WebUtils;

/** From where somebody tries to get in. The address is the connection's; headers that claim another one do not count (T06). */
record AtTheDoor(Door door, String peer, @Nullable String device) implements Serializable {

    static AtTheDoor page(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, DeviceCookie.nameFor(request));
        return new AtTheDoor(Door.PAGE, request.getRemoteAddr(), cookie == null ? null : cookie.getValue());
    }

    static AtTheDoor api(HttpServletRequest request) {
        return new AtTheDoor(Door.API, request.getRemoteAddr(), null);
    }

    Attempt attempt(Authentication claim) {
        var password = claim.getCredentials() instanceof String typed ? typed : "";
        return byPassword(claim.getName(), password);
    }

    Attempt byPassword(String login, String password) {
        return Attempt.byPassword(login, password, door, Address.of(peer), device);
    }

    Attempt byCode(String login, String code) {
        return Attempt.byCode(login, code, door, Address.of(peer), device);
    }
}
