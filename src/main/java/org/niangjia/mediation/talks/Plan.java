package org.niangjia.mediation.talks;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.talks.Session.Mode;

/**
 * A session as somebody wants it.
 *
 * @param mediators the roster numbers of those who hold it
 * @param shortNotice whether both sides agree to be told later than they should be
 * @param onlineAgreed whether both sides agree to meet online
 * @param why the reason for one session more, or for a late first one
 */
public record Plan(
        @Nullable Mode mode,
        @Nullable LocalDateTime startAt,
        @Nullable LocalDateTime endAt,
        @Nullable Long room,
        String place,
        Set<String> mediators,
        boolean shortNotice,
        boolean onlineAgreed,
        String why) {

    public Plan {
        place = requireNonNullElse(place, "").strip();
        mediators = Set.copyOf(requireNonNullElse(mediators, Set.of()));
        why = requireNonNullElse(why, "").strip();
    }

    Instant start() {
        return Moments.instant(Objects.requireNonNull(startAt));
    }

    Instant end() {
        return Moments.instant(Objects.requireNonNull(endAt));
    }
}
