package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;

/**
 * What the mediations of one channel, county, category and end add to the figures of a period.
 *
 * @param days from acceptance to the end, of those {@code timed} that were accepted and closed
 */
record Counted(
        Channel channel,
        String region,
        String category,
        @Nullable CloseReason reason,
        Map<Figure, Integer> counts,
        BigDecimal toWorkers,
        BigDecimal toEmployers,
        long days,
        int timed,
        int collectivePersons) {

    int count(Figure figure) {
        return counts.getOrDefault(figure, 0);
    }
}
