package org.niangjia.mediation.sheet;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.casefile.safe.Safe;
import org.niangjia.privacy.seal.Place;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of the sheets: one column per blank that is not kept among the facts of the parties. */
@Repository
@RequiredArgsConstructor
class SheetRows {

    private final JdbcClient jdbc;
    private final CaseKeys keys;

    List<Line> of(CaseNumber number, Sheet sheet) {
        Safe safe = keys.safe(number);
        return jdbc.sql("select * from " + sheet.table() + " where case_number = ? order by n")
                .param(number.value())
                .query((row, index) -> line(row, sheet, safe))
                .list();
    }

    private static Line line(ResultSet row, Sheet sheet, Safe safe) throws SQLException {
        int n = row.getInt("n");
        Map<String, String> texts = new LinkedHashMap<>();
        for (Blank blank : sheet.kept()) {
            String stored = text(row, blank);
            if (stored != null) {
                texts.put(
                        blank.key(),
                        blank.personal() == null ? stored : safe.seals().open(stored, place(safe, sheet, n, blank)));
            }
        }
        return new Line(n, row.getInt("version"), texts);
    }

    private static @Nullable String text(ResultSet row, Blank blank) throws SQLException {
        if (row.getObject(blank.column()) == null) {
            return null;
        }
        return switch (blank.kind()) {
            case DAY, PAST_DAY -> row.getObject(blank.column(), LocalDate.class).toString();
            case MOMENT -> row.getObject(blank.column(), LocalDateTime.class).toString();
            case AMOUNT -> row.getBigDecimal(blank.column()).setScale(2).toPlainString();
            case YES -> String.valueOf(row.getBoolean(blank.column()));
            default -> row.getString(blank.column());
        };
    }

    /** The next number of a line; none is given twice. */
    int next(CaseNumber number, Sheet sheet) {
        int taken = jdbc.sql("update sheet_number set last = last + 1 where case_number = ? and sheet = ?")
                .params(number.value(), sheet.key())
                .update();
        if (taken == 0) {
            jdbc.sql("insert into sheet_number (case_number, sheet, last) values (?, ?, 1)")
                    .params(number.value(), sheet.key())
                    .update();
        }
        return last(number, sheet);
    }

    int last(CaseNumber number, Sheet sheet) {
        return jdbc.sql("select last from sheet_number where case_number = ? and sheet = ?")
                .params(number.value(), sheet.key())
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    void insert(CaseNumber number, Sheet sheet, Line line) {
        List<Blank> kept = sheet.kept();
        List<@Nullable Object> values = values(number, sheet, line);
        values.add(line.version());
        values.add(number.value());
        values.add(line.n());
        jdbc.sql("insert into " + sheet.table() + " ("
                        + kept.stream().map(blank -> blank.column() + ", ").collect(Collectors.joining())
                        + "version, case_number, n) values (" + "?, ".repeat(kept.size()) + "?, ?, ?)")
                .params(values)
                .update();
    }

    void update(CaseNumber number, Sheet sheet, Line line) {
        List<@Nullable Object> values = values(number, sheet, line);
        values.add(line.version());
        values.add(number.value());
        values.add(line.n());
        jdbc.sql("update " + sheet.table() + " set "
                        + sheet.kept().stream()
                                .map(blank -> blank.column() + " = ?, ")
                                .collect(Collectors.joining())
                        + "version = ? where case_number = ? and n = ?")
                .params(values)
                .update();
    }

    /** As if nothing had ever stood there: only for what nothing else refers to by number. */
    void clear(CaseNumber number, Sheet sheet) {
        jdbc.sql("delete from " + sheet.table() + " where case_number = ?")
                .param(number.value())
                .update();
        jdbc.sql("delete from sheet_number where case_number = ? and sheet = ?")
                .params(number.value(), sheet.key())
                .update();
    }

    void delete(CaseNumber number, Sheet sheet, int n) {
        jdbc.sql("delete from " + sheet.table() + " where case_number = ? and n = ?")
                .params(number.value(), n)
                .update();
    }

    private List<@Nullable Object> values(CaseNumber number, Sheet sheet, Line line) {
        Safe safe = keys.safe(number);
        List<@Nullable Object> values = new ArrayList<>();
        for (Blank blank : sheet.kept()) {
            String text = line.texts().get(blank.key());
            values.add(text == null ? null : stored(safe, sheet, line.n(), blank, text));
        }
        return values;
    }

    private static Object stored(Safe safe, Sheet sheet, int n, Blank blank, String text) {
        if (blank.personal() != null) {
            return safe.seals().seal(text, place(safe, sheet, n, blank));
        }
        return switch (blank.kind()) {
            case DAY, PAST_DAY -> LocalDate.parse(text);
            case MOMENT -> LocalDateTime.parse(text);
            case AMOUNT -> new BigDecimal(text);
            case COUNT -> Integer.valueOf(text);
            case YES -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Place place(Safe safe, Sheet sheet, int n, Blank blank) {
        return new Place(sheet.table(), blank.column(), safe.number() + "/" + n);
    }
}
