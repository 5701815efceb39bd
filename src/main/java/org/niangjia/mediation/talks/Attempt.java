package org.niangjia.mediation.talks;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.talks.Contact.Outcome;
import org.niangjia.mediation.talks.Contact.Way;

/** An attempt as somebody tells it. */
public record Attempt(
        @Nullable LocalDateTime at,
        @Nullable Way way,
        String role,
        @Nullable Outcome outcome,
        String remark) {

    public Attempt {
        role = requireNonNullElse(role, "").strip();
        remark = requireNonNullElse(remark, "").strip();
    }
}
