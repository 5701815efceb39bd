package org.niangjia.mediation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of mediations. */
@Repository
@RequiredArgsConstructor
class MediationRows {

    private final JdbcClient jdbc;

    void add(Mediation it) {
        jdbc.sql("""
                        insert into mediation (case_number, channel, court_name, court_case_no, letter_no, court_procedure,
                            category, categories, collective, workers, urgent, received_on, limitation_start, arbitration_status)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        it.number().value(),
                        it.channel().name(),
                        it.court().name(),
                        it.court().caseNo(),
                        it.court().letterNo(),
                        it.court().procedure(),
                        it.category(),
                        String.join(",", it.categories()),
                        it.collective(),
                        it.workers(),
                        String.join(",", it.urgent()),
                        it.receivedOn(),
                        it.limitationStart(),
                        it.arbitrationStatus())
                .update();
    }

    void correct(Mediation it) {
        change(
                "court_name = ?, court_case_no = ?, letter_no = ?, category = ?, categories = ?, collective = ?,"
                        + " workers = ?, urgent = ?, limitation_start = ?, arbitration_status = ?",
                it.number(),
                it.court().name(),
                it.court().caseNo(),
                it.court().letterNo(),
                it.category(),
                String.join(",", it.categories()),
                it.collective(),
                it.workers(),
                String.join(",", it.urgent()),
                it.limitationStart(),
                it.arbitrationStatus());
    }

    /** The latest first. */
    List<CaseNumber> ofCourt(String courtCaseNo) {
        return jdbc
                .sql("select case_number from mediation where court_case_no = ? order by case_number desc")
                .param(courtCaseNo)
                .query(String.class)
                .list()
                .stream()
                .map(CaseNumber::new)
                .toList();
    }

    void causedBy(CaseNumber number, String category) {
        change("category = ?", number, category);
    }

    void askedForSupplement(CaseNumber number) {
        change("supplement_asked = true", number);
    }

    void suspended(CaseNumber number, @Nullable LocalDate on) {
        change("suspended_on = ?", number, on);
    }

    void accepted(CaseNumber number, LocalDate on) {
        change("accepted_on = ?", number, on);
    }

    void consented(CaseNumber number, LocalDate on) {
        change("consented_on = ?", number, on);
    }

    void ending(CaseNumber number, CloseReason reason) {
        change("close_reason = ?", number, reason.name());
    }

    void closed(CaseNumber number, LocalDate on) {
        change("closed_on = ?", number, on);
    }

    void reopened(CaseNumber number) {
        change("closed_on = null, effective_on = null, destination = null", number);
    }

    void effective(CaseNumber number, LocalDate on) {
        change("effective_on = ?", number, on);
    }

    void directed(CaseNumber number, String destination) {
        change("destination = ?", number, destination);
    }

    void enforceable(CaseNumber number) {
        change("enforceable = true", number);
    }

    void ledTo(CaseNumber number, String nextChannel) {
        change("next_channel = ?", number, nextChannel);
    }

    /** Whoever changes a case has its turn, so that no version is needed. */
    private void change(String what, CaseNumber number, @Nullable Object... values) {
        List<@Nullable Object> all = new ArrayList<>(Arrays.asList(values));
        all.add(number.value());
        jdbc.sql("update mediation set " + what + " where case_number = ?")
                .params(all)
                .update();
    }

    Optional<Mediation> find(CaseNumber number) {
        return jdbc.sql("select * from mediation where case_number = ?")
                .param(number.value())
                .query((row, index) -> read(row))
                .optional();
    }

    private static Mediation read(ResultSet row) throws SQLException {
        String reason = row.getString("close_reason");
        return new Mediation(
                new CaseNumber(row.getString("case_number")),
                Channel.valueOf(row.getString("channel")),
                new Mediation.CourtMatter(
                        row.getString("court_name"),
                        row.getString("court_case_no"),
                        row.getString("letter_no"),
                        row.getString("court_procedure")),
                row.getString("category"),
                List.of(row.getString("categories").split(",")),
                row.getBoolean("collective"),
                row.getInt("workers"),
                Stream.of(row.getString("urgent").split(","))
                        .filter(tag -> !tag.isEmpty())
                        .toList(),
                row.getObject("received_on", LocalDate.class),
                row.getObject("limitation_start", LocalDate.class),
                row.getString("arbitration_status"),
                row.getBoolean("supplement_asked"),
                day(row, "suspended_on"),
                day(row, "accepted_on"),
                day(row, "consented_on"),
                reason == null ? null : CloseReason.valueOf(reason),
                day(row, "closed_on"),
                day(row, "effective_on"),
                row.getString("destination"),
                row.getBoolean("enforceable"),
                row.getString("next_channel"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
