package org.niangjia.engine.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a handler would make of the sample visit. */
record VisitRecord(
        Channel channel,
        @Nullable Integer visitors,
        String name,
        @Nullable String email,
        @Nullable String abroad,
        @Nullable String letterNo,
        String facts,
        LocalDate receivedOn,
        @Nullable LocalDateTime meetingAt,
        @Nullable LocalTime callAt,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal copies,
        @Nullable BigDecimal rate,
        List<Topic> topics,
        @Nullable String union,
        boolean consent,
        boolean urgent) {

    enum Channel {
        LETTER,
        VISIT,
        CALL
    }

    enum Topic {
        WAGE,
        INJURY,
        OTHER
    }
}
