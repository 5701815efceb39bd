package org.niangjia.deadline.holidays;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.deadline.calendar.SpecialDay;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The imported notices. Every import is a new edition that stays; of the editions of one year the newest counts. */
@Repository
@RequiredArgsConstructor
class CalendarTable {

    private static final String NEWEST = """
            select y.edition from calendar_year y
            where not exists (select 1 from calendar_year n where n.of_year = y.of_year and n.edition > y.edition)
            """;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    int edition() {
        return database.sql("select coalesce(max(edition), 0) from calendar_year")
                .query(Integer.class)
                .single();
    }

    /** Newest edition of each year, newest year first. */
    List<OfficialYear> years() {
        return database.sql("select * from calendar_year where edition in (" + NEWEST + ") order by of_year desc")
                .query(CalendarTable::year)
                .list();
    }

    /** By year, so that what a later year's notice says about last December prevails. */
    List<SpecialDay> days() {
        return database.sql("""
                        select d.* from calendar_day d join calendar_year y on y.edition = d.edition
                        where d.edition in (""" + NEWEST + ") order by y.of_year, d.on_day")
                .query((row, index) -> day(row))
                .list();
    }

    List<SpecialDay> days(int edition) {
        return database.sql("select * from calendar_day where edition = ? order by on_day")
                .param(edition)
                .query((row, index) -> day(row))
                .list();
    }

    /** @throws DuplicateKeyException when another notice of the year has come first, though it was not seen yet */
    void add(OfficialNotice notice, int replaces, Instant at, String by) {
        int edition = edition() + 1;
        database.sql("""
                        insert into calendar_year (edition, of_year, source, published_on, imported_at, imported_by, replaces)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        edition,
                        notice.year(),
                        notice.source(),
                        notice.publishedOn(),
                        OffsetDateTime.ofInstant(at, ZoneOffset.UTC),
                        by,
                        replaces)
                .update();
        batches.batchUpdate(
                "insert into calendar_day (edition, on_day, kind, name) values (?, ?, ?, ?)",
                notice.days().stream()
                        .map(day -> new Object[] {edition, day.day(), day.kind().name(), day.name()})
                        .toList());
    }

    private static OfficialYear year(ResultSet row, int index) throws SQLException {
        return new OfficialYear(
                row.getInt("of_year"),
                row.getInt("edition"),
                row.getString("source"),
                row.getObject("published_on", LocalDate.class),
                row.getObject("imported_at", OffsetDateTime.class).toInstant(),
                row.getString("imported_by"));
    }

    private static SpecialDay day(ResultSet row) throws SQLException {
        return new SpecialDay(
                row.getObject("on_day", LocalDate.class),
                SpecialDay.Kind.valueOf(row.getString("kind")),
                row.getString("name"));
    }
}
