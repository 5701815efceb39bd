package org.niangjia.roster.performance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.roster.rules.OfficeParameters;
import org.niangjia.roster.rules.Parameter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reckoned from the cases, never typed in. */
@Service
@RequiredArgsConstructor
public class Performances {

    private static final String SUMS = "select roster_no,"
            + " sum(case when state in ('PROPOSED', 'ACCEPTED') then 1 else 0 end) as open,"
            + " sum(case when result in ('AGREED', 'FAILED') then 1 else 0 end) as handled,"
            + " sum(case when result = 'AGREED' then 1 else 0 end) as agreed,"
            + " avg(cast(satisfaction as decimal(5, 2))) as satisfaction,"
            + " sum(case when unexplained and answered_at >= :since then 1 else 0 end) as refusals"
            + " from mediator_assignment";

    private final JdbcClient jdbc;
    private final OfficeParameters parameters;
    private final Clock clock;

    /** By roster number; nothing for those who have had no case yet. */
    public Map<String, Performance> all() {
        return read(jdbc.sql(SUMS + " group by roster_no"));
    }

    public Performance of(String rosterNo) {
        return read(jdbc.sql(SUMS + " where roster_no = :mediator group by roster_no")
                        .param("mediator", rosterNo))
                .getOrDefault(rosterNo, Performance.NONE);
    }

    private Map<String, Performance> read(JdbcClient.StatementSpec asked) {
        Map<String, Performance> read = new HashMap<>();
        asked.param("since", OffsetDateTime.now(clock).minusYears(1)).query((ResultSet row) -> {
            read.put(row.getString("roster_no"), read(row));
        });
        return read;
    }

    /** L4-29(二): who refuses again and again without a reason may be complained of. */
    public boolean isFlagged(Performance performance) {
        return performance.refusals() >= parameters.amount(Parameter.REFUSALS_MOST);
    }

    private static Performance read(ResultSet row) throws SQLException {
        BigDecimal satisfaction = row.getBigDecimal("satisfaction");
        return new Performance(
                row.getInt("open"),
                row.getInt("handled"),
                row.getInt("agreed"),
                satisfaction == null ? null : satisfaction.setScale(1, RoundingMode.HALF_UP),
                row.getInt("refusals"));
    }
}
