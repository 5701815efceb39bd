package org.niangjia.mediation.figures;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * The figures of some mediations in a period.
 *
 * @param accepted taken up in the period (R01, R10)
 * @param refused turned away in the period; counts in nothing else
 * @param closed ended in the period (R02, R11)
 * @param byReason the closed ones by why they ended
 * @param agreed the closed ones that ended in an agreement: C1, C1P, C10 (R03, R12)
 * @param toWorkers what their agreements give workers, in yuan (R13; with {@code toEmployers} R04)
 * @param dueAgreements the agreements that are due by now
 * @param keptByThemselves those of them that were performed without anybody being made to
 * @param meanDays from acceptance to the end, over the closed ones; none: nothing was closed
 * @param overdue the accepted or closed ones that missed their period
 * @param confirmed the agreed ones that a court has confirmed
 */
public record Figures(
        int accepted,
        int refused,
        int closed,
        SortedMap<String, Integer> byReason,
        int agreed,
        BigDecimal toWorkers,
        BigDecimal toEmployers,
        int dueAgreements,
        int keptByThemselves,
        @Nullable BigDecimal meanDays,
        int overdue,
        int collectiveCases,
        int collectivePersons,
        int confirmed) {

    /** 结案率: closed of accepted, in per cent; none: nothing was accepted. */
    @JsonProperty
    public @Nullable BigDecimal closeRate() {
        return percent(closed, accepted);
    }

    /** 成功率: agreed of closed. */
    @JsonProperty
    public @Nullable BigDecimal successRate() {
        return percent(agreed, closed);
    }

    /** 自动履行率: kept of due. */
    @JsonProperty
    public @Nullable BigDecimal performanceRate() {
        return percent(keptByThemselves, dueAgreements);
    }

    @JsonProperty
    public BigDecimal benefits() {
        return toWorkers.add(toEmployers);
    }

    static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }
}
