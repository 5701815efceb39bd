package org.niangjia.deadline.reckoning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When something was handed in: what was posted in time is in time, however long it travelled (Civil Procedure Law art. 85). */
public record Submission(@Nullable Instant postedAt, Instant receivedAt) {

    public Submission {
        if (postedAt != null && postedAt.isAfter(receivedAt)) {
            throw new IllegalArgumentException("received before it was posted");
        }
    }

    public static Submission received(Instant at) {
        return new Submission(null, at);
    }

    /** The moment by which it is judged. */
    public Instant counts() {
        return postedAt == null ? receivedAt : postedAt;
    }
}
