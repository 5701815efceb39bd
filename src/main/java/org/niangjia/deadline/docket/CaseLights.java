package org.niangjia.deadline.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.reach.Order;
import org.niangjia.deadline.calendar.Today;
import org.niangjia.deadline.holidays.Watch;
import org.niangjia.deadline.news.Light;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** One light for each of many cases. A time to wait, whose end is no miss, shows only where no other runs. */
@Service
@RequiredArgsConstructor
public class CaseLights {

    /**
     * What must be done presses before what is waited for. Of the former the clock that ends first is the worst, and one that
     * stands still presses least; a wait is over with the last of them.
     */
    private static final String PRESSING = "select case_number, name, duty, due, close_from, missed_due, provisional"
            + " from deadline where case_number in (:numbers) and running"
            + " order by duty desc, case when duty then due end nulls last, due desc nulls last, id";

    /** Of each case the clock that ran out first. */
    private static final Order LATEST_FIRST = new Order(
            "deadline d",
            " and d.case_number = c.number and d.running and d.duty and d.due < :overdueAt and not exists (select 1"
                    + " from deadline e where e.case_number = d.case_number and e.running and e.duty"
                    + " and (e.due < d.due or e.due = d.due and e.id < d.id))",
            "d.due");

    private final JdbcClient database;
    private final Watch watch;

    /** By case number; nothing for a case that has no running clock. */
    public Map<String, CaseLight> of(Collection<String> caseNumbers) {
        Map<String, CaseLight> lights = new LinkedHashMap<>();
        if (!caseNumbers.isEmpty()) {
            Today today = watch.today();
            database.sql(PRESSING).param("numbers", caseNumbers).query((ResultSet row) -> {
                lights.putIfAbsent(row.getString("case_number"), read(row, today));
            });
        }
        return lights;
    }

    /** The cases of which a clock has run out, most late first. */
    public Register.Among overdue() {
        return new Register.Among(
                "select d.case_number from deadline d where d.running and d.duty and d.due < :overdueAt",
                Map.of("overdueAt", watch.today().now().atOffset(ZoneOffset.UTC)),
                LATEST_FIRST);
    }

    private static CaseLight read(ResultSet row, Today today) throws SQLException {
        Instant due = instant(row, "due");
        boolean duty = row.getBoolean("duty");
        return new CaseLight(
                row.getString("name"),
                duty,
                due,
                due != null && !duty
                        ? Light.GREEN
                        : Light.of(due, instant(row, "close_from"), instant(row, "missed_due"), today.now()),
                due == null ? 0 : today.workingDaysLeft(Today.dayOf(due)),
                row.getBoolean("provisional"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
