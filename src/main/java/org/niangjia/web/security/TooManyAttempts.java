package org.niangjia.web.security;

import java.time.Duration;
import lombok.Getter;
import org.springframework.security.core.AuthenticationException;

@Getter
class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(Duration wait) {
        super("too many attempts");
        this.seconds = Math.max(1, wait.toSeconds() + 1);
    }
}
