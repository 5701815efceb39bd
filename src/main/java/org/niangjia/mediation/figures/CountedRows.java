package org.niangjia.mediation.figures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Register;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.mediation.Channel;
import org.niangjia.mediation.CloseReason;
import org.niangjia.mediation.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the mediations of a period where they are kept, and tells which of them a figure counts. */
@Repository
@RequiredArgsConstructor
class CountedRows {

    /** {@code /421000/421002/…/} lies in {@code /421000/421002/}; what the city handles itself lies in the city. */
    static final String COUNTY =
            "left(f.union_path, position('/' in substring(f.union_path from 2)) + 1 + position('/' in"
                    + " substring(f.union_path from position('/' in substring(f.union_path from 2)) + 2)))";

    /** The periods of mediation (DMN-M3). */
    private static final Set<String> PERIODS =
            Set.of("M_PRE", "M_IN_ORD", "M_IN_SUM", "M_SELF", "M_PROACTIVE", "M_ARB_ENTRUST");

    private static final String SECONDS_OF_A_DAY = "86400";

    private static final String COUNTED = "select channel, county, category, close_reason, "
            + figures(figure -> "count(*) filter (where " + figure + ") as " + figure)
            + ", sum(to_workers) filter (where agreed) as to_workers"
            + ", sum(to_employers) filter (where agreed) as to_employers"
            + ", sum(days) filter (where closed) as days, count(days) filter (where closed) as timed"
            + ", sum(workers) filter (where collective) as persons"
            + " from (select m.channel, " + COUNTY + " as county, m.category, m.close_reason, m.workers"
            + ", a.total_worker_amount as to_workers, a.total_employer_amount as to_employers"
            + ", (extract(epoch from m.closed_on) - extract(epoch from m.accepted_on)) / " + SECONDS_OF_A_DAY
            + " as days, "
            + figures(figure -> figure.condition() + " as " + figure)
            + Period.MEDIATIONS + "left join agreement a on a.case_number = m.case_number) one"
            + " group by channel, county, category, close_reason";

    private final JdbcClient jdbc;
    private final Clock clock;

    private static String figures(Function<Figure, String> said) {
        return Stream.of(Figure.values()).map(said).collect(Collectors.joining(", "));
    }

    List<Counted> of(Period period) {
        return jdbc.sql(COUNTED)
                .params(values(period))
                .query((row, index) -> counted(row))
                .list();
    }

    /** @param place the path of the county, where one was picked */
    Register.Among picked(Period period, Picked picked, String place) {
        Map<String, Object> values = values(period);
        String conditions = picked.figure().condition() + picked.narrow(values, place);
        return new Register.Among("select m.case_number" + Period.MEDIATIONS + "where " + conditions, values);
    }

    int count(Register.Among picked) {
        return jdbc.sql("select count(*) from (" + picked.caseNumbers() + ") picked")
                .params(picked.values())
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> values(Period period) {
        Map<String, Object> values = new HashMap<>(period.values());
        values.put("periods", PERIODS);
        values.put("now", clock.instant().atOffset(ZoneOffset.UTC));
        values.put("today", Today.dayOf(clock.instant()));
        return values;
    }

    private static Counted counted(ResultSet row) throws SQLException {
        Map<Figure, Integer> counts = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            counts.put(figure, row.getInt(figure.name()));
        }
        return new Counted(
                Channel.valueOf(row.getString("channel")),
                last(row.getString("county")),
                row.getString("category"),
                reason(row.getString("close_reason")),
                counts,
                amount(row.getBigDecimal("to_workers")),
                amount(row.getBigDecimal("to_employers")),
                row.getLong("days"),
                row.getInt("timed"),
                row.getInt("persons"));
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/', path.length() - 2) + 1, path.length() - 1);
    }

    private static @Nullable CloseReason reason(@Nullable String stored) {
        return stored == null ? null : CloseReason.valueOf(stored);
    }

    private static BigDecimal amount(@Nullable BigDecimal stored) {
        return Objects.requireNonNullElse(stored, BigDecimal.ZERO);
    }
}
