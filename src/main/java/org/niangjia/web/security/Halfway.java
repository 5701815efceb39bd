package org.niangjia.web.security;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Between the two pages: whose password was right, which opens nothing. */
record Halfway(String login, Instant since) implements Serializable {

    private static final String NAME = Halfway.class.getName();
    private static final Duration LONGEST = Duration.ofMinutes(5);

    static Optional<Halfway> in(HttpSession session, Instant now) {
        return session.getAttribute(NAME) instanceof Halfway halfway
                        && halfway.since().plus(LONGEST).isAfter(now)
                ? Optional.of(halfway)
                : Optional.empty();
    }

    static void over(HttpSession session) {
        session.removeAttribute(NAME);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(NAME, this);
    }
}
