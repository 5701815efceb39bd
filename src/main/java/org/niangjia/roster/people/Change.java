package org.niangjia.roster.people;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** One change of the roster, as it stays on file. @param before what was changed, as {@code 聘期：…}; empty for what is new */
public record Change(
        String rosterNo,
        OffsetDateTime at,
        String actor,
        String actorName,
        @Nullable String onBehalfOf,
        String what,
        String reason,
        String before,
        String after) {}
