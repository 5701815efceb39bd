package org.niangjia.identity.signin;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the browser's session on this server carries about the sign-in.
 *
 * @param key under which {@link MemberSessions} knows the session on every server
 * @param checkedAt when that was last asked
 * @param confirmedAt when the member last gave the password
 * @param duties nothing else before these are done
 */
public record OpenSession(String key, Instant checkedAt, Instant confirmedAt, Set<FirstDuty> duties)
        implements Serializable {

    public static final String NAME = OpenSession.class.getName();

    private static final Duration TRUSTED = Duration.ofSeconds(10);
    private static final Duration FRESH = Duration.ofMinutes(15);

    public OpenSession {
        duties = Set.copyOf(duties);
    }

    public static OpenSession begun(String key, Instant now, Set<FirstDuty> duties) {
        return new OpenSession(key, now, now, duties);
    }

    public boolean mustBeChecked(Instant now) {
        return now.isAfter(checkedAt.plus(TRUSTED));
    }

    /** Whether the password was given so recently that something grave may be done. */
    public boolean isFresh(Instant now) {
        return now.isBefore(confirmedAt.plus(FRESH));
    }

    public OpenSession checked(Instant now) {
        return new OpenSession(key, now, confirmedAt, duties);
    }

    public OpenSession confirmed(Instant now) {
        return new OpenSession(key, checkedAt, now, duties);
    }

    public OpenSession fulfilled(FirstDuty duty, Instant now) {
        return new OpenSession(
                key, checkedAt, now, duties.stream().filter(it -> it != duty).collect(Collectors.toUnmodifiableSet()));
    }
}
