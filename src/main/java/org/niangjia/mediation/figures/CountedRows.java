package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.deadline.docket.MissedClocks;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mediations of a period, one row each. */
@Repository
@RequiredArgsConstructor
class CountedRows {

    /** The periods of mediation (DMN-M3). */
    private static final Set<String> PERIODS =
            Set.of("M_PRE", "M_IN_ORD", "M_IN_SUM", "M_SELF", "M_PROACTIVE", "M_ARB_ENTRUST");

    private static final String COUNTED = "select m.case_number, m.channel, m.category, m.collective, m.workers,"
            + " m.accepted_on, m.closed_on, m.close_reason, m.destination, m.enforceable, f.union_path,"
            + " a.total_worker_amount, a.total_employer_amount,"
            + " exists (select 1 from deadline d where d.case_number = m.case_number and d.code in (:periods)"
            + " and " + MissedClocks.MISSED + ") as late"
            + Period.MEDIATIONS
            + " left join agreement a on a.case_number = m.case_number order by m.case_number";

    private final JdbcClient jdbc;
    private final Clock clock;

    List<Counted> of(Period period) {
        return period.asked(jdbc, COUNTED)
                .param("periods", PERIODS)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, index) -> counted(row))
                .list();
    }

    private static Counted counted(ResultSet row) throws SQLException {
        return new Counted(
                row.getString("case_number"),
                Channel.valueOf(row.getString("channel")),
                county(row.getString("union_path")),
                row.getString("category"),
                row.getBoolean("collective"),
                row.getInt("workers"),
                row.getObject("accepted_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                reason(row.getString("close_reason")),
                row.getBoolean("enforceable") && "JUDICIAL_CONFIRM".equals(row.getString("destination")),
                amount(row.getBigDecimal("total_worker_amount")),
                amount(row.getBigDecimal("total_employer_amount")),
                row.getBoolean("late"));
    }

    /** {@code /421000/421002/…/} lies in 421002; what the city handles itself lies in the city. */
    private static String county(String path) {
        String[] unions = path.substring(1).split("/");
        return unions.length > 1 ? unions[1] : unions[0];
    }

    private static @Nullable CloseReason reason(@Nullable String stored) {
        return stored == null ? null : CloseReason.valueOf(stored);
    }

    private static BigDecimal amount(@Nullable BigDecimal stored) {
        return Objects.requireNonNullElse(stored, BigDecimal.ZERO);
    }
}
