package org.niangjia.web.security;

import org.springframework.security.core.AuthenticationException;

/** What was sent cannot be a password (T09). */
class Unreadable extends AuthenticationException {

    Unreadable() {
        super("longer than any password");
    }
}
