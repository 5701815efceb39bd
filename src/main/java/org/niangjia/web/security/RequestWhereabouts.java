package org.niangjia.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.niangjia.identity.signin.Address;
import org.niangjia.identity.signin.Door;
import org.niangjia.identity.signin.Whereabouts;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Where the request on this thread came from. */
@Component
class RequestWhereabouts implements Whereabouts {

    @Override
    public Optional<Place> now() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes present
                ? Optional.of(of(present.getRequest()))
                : Optional.empty();
    }

    static Place of(HttpServletRequest request) {
        return new Place(door(request.getRequestURI()), Address.of(request.getRemoteAddr()));
    }

    private static Door door(String path) {
        if (path.startsWith("/camunda/")) {
            return Door.TASKLIST;
        }
        return path.startsWith("/api/") ? Door.API : Door.PAGE;
    }
}
