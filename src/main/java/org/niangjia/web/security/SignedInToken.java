package org.niangjia.web.security;

import java.util.List;
import java.util.Set;
import lombok.Getter;
import org.niangjia.identity.signin.FirstDuty;
import org.niangjia.identity.signin.SignIn.Welcome;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** Somebody who has got in; the login is the principal. Roles are asked of the house each time, not kept here. */
@Getter
class SignedInToken extends AbstractAuthenticationToken {

    private final String principal;
    private final String device;
    private final Set<FirstDuty> duties;

    SignedInToken(Welcome welcome) {
        super(List.of());
        this.principal = welcome.member().login();
        this.device = welcome.device();
        this.duties = Set.copyOf(welcome.duties());
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }
}
