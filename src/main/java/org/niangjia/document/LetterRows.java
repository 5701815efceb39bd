package org.niangjia.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of issued letters; their contents are attachments of the case. */
@Repository
@RequiredArgsConstructor
class LetterRows {

    private static final String ALL = "select * from letter ";

    private final JdbcClient jdbc;

    void put(Letter letter, Optional<LetterNumber> number) {
        jdbc.sql(
                        "insert into letter (id, case_number, code, name, occasion, number, union_code, series, of_year, place,"
                                + " issued_at, issued_by, issued_by_name, sm3, replaces, for_court)"
                                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        letter.id(),
                        letter.caseNumber().value(),
                        letter.code(),
                        letter.name(),
                        letter.occasion(),
                        letter.number(),
                        number.map(LetterNumber::unionCode).orElse(null),
                        number.map(LetterNumber::series).orElse(null),
                        number.map(LetterNumber::year).orElse(null),
                        number.map(LetterNumber::place).orElse(null),
                        letter.issuedAt().atOffset(ZoneOffset.UTC),
                        letter.issuedBy(),
                        letter.issuedByName(),
                        letter.sm3(),
                        letter.replaces(),
                        letter.forCourt())
                .update();
    }

    /** In the order in which they were issued. */
    List<Letter> of(CaseNumber number) {
        return jdbc.sql(ALL + "where case_number = ? order by issued_at, place, id")
                .param(number.value())
                .query((row, index) -> read(row))
                .list();
    }

    Optional<Letter> find(CaseNumber number, String id) {
        return jdbc.sql(ALL + "where case_number = ? and id = ?")
                .params(number.value(), id)
                .query((row, index) -> read(row))
                .optional();
    }

    private static Letter read(ResultSet row) throws SQLException {
        return new Letter(
                row.getString("id"),
                new CaseNumber(row.getString("case_number")),
                row.getString("code"),
                row.getString("name"),
                row.getString("occasion"),
                row.getString("number"),
                row.getObject("issued_at", OffsetDateTime.class).toInstant(),
                row.getString("issued_by"),
                row.getString("issued_by_name"),
                row.getString("sm3"),
                row.getString("replaces"),
                row.getBoolean("for_court"));
    }
}
