package org.niangjia.web.security;

import lombok.Getter;
import org.springframework.security.core.AuthenticationException;

/** The password was right and the member has a second factor: not in yet. */
@Getter
class CodeWanted extends AuthenticationException {

    private final String login;

    CodeWanted(String login) {
        super("the code is wanted");
        this.login = login;
    }
}
