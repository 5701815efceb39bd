package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mediations that were accepted or closed in a period. A registration that was taken back counts in nothing. */
@Repository
@RequiredArgsConstructor
class CountedRows {

    private static final String COUNTED = "select m.case_number, m.channel, m.category, m.collective, m.workers,"
            + " m.accepted_on, m.closed_on, m.close_reason, m.destination, m.enforceable, f.union_path,"
            + " a.total_worker_amount, a.total_employer_amount"
            + " from mediation m join case_file f on f.number = m.case_number"
            + " left join agreement a on a.case_number = m.case_number"
            + " where f.union_path like :within and (f.outcome is null or f.outcome <> :withdrawn)"
            + " and (m.accepted_on between :from and :to or m.closed_on between :from and :to)"
            + " order by m.case_number";

    private final JdbcClient jdbc;

    List<Counted> of(LocalDate from, LocalDate to, String union) {
        return jdbc.sql(COUNTED)
                .param("within", "%/" + union + "/%")
                .param("withdrawn", CaseFile.WITHDRAWN)
                .param("from", from)
                .param("to", to)
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
                amount(row.getBigDecimal("total_employer_amount")));
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
