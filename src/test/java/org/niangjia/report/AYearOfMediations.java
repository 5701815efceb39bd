package org.niangjia.report;

import java.time.LocalDate;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.deadline.Deadlines;
import org.niangjia.mediation.AMediationFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Mediations of a year long past, as they stand when they are over. */
@Component
@RequiredArgsConstructor
public class AYearOfMediations {

    static final LocalDate FIRST = LocalDate.of(1995, 1, 1);
    static final LocalDate LAST = LocalDate.of(1995, 12, 31);

    private final AMediationFile files;
    private final Deadlines deadlines;
    private final JdbcClient jdbc;

    /** @param reason why each ended; none: they go on */
    void of(int count, String channel, String union, @Nullable String reason) {
        for (int i = 0; i < count; i++) {
            one(channel, union, reason, 1);
        }
    }

    CaseNumber one(String channel, String union, @Nullable String reason, int workers) {
        CaseNumber number = files.open(union);
        jdbc.sql("insert into mediation (case_number, channel, court_procedure, category, categories, collective,"
                        + " workers, urgent, received_on, limitation_start, arbitration_status, accepted_on, closed_on,"
                        + " close_reason, enforceable) values (?, ?, 'NA', 'WAGE', 'WAGE', ?, ?, '', ?, ?,"
                        + " 'NOT_ARBITRATED', ?, ?, ?, false)")
                .params(
                        number.value(),
                        channel,
                        workers >= 10,
                        workers,
                        FIRST,
                        FIRST,
                        FIRST.plusDays(30),
                        reason == null ? null : FIRST.plusDays(40),
                        reason)
                .update();
        return number;
    }

    /** The reports of others count nothing of it. */
    void forget() {
        jdbc.sql("update mediation set accepted_on = null, closed_on = null where received_on = ?")
                .param(FIRST)
                .update();
    }

    void refused(String channel, String union) {
        CaseNumber number = one(channel, union, "R1_OUT_OF_SCOPE", 1);
        jdbc.sql("update mediation set accepted_on = null where case_number = ?")
                .param(number.value())
                .update();
    }

    void agreedOn(CaseNumber number, String workers, @Nullable String employers) {
        jdbc.sql("insert into agreement (case_number, n, version, total_worker_amount, total_employer_amount)"
                        + " values (?, 1, 1, cast(? as numeric(15, 2)), cast(? as numeric(15, 2)))")
                .params(number.value(), workers, employers)
                .update();
    }

    void term(CaseNumber number, LocalDate due) {
        jdbc.sql("insert into agreement_term (case_number, n, version, kind, obligor, obligee, amount, due_date)"
                        + " values (?, 1, 1, 'PAY', 'EMPLOYER-1', 'WORKER-1', 100, ?)")
                .params(number.value(), due)
                .update();
    }

    void performed(CaseNumber number, boolean enforced) {
        performed(number, 1, "FULL", null, enforced);
    }

    /** @param n which finding of the case this is */
    void performed(CaseNumber number, int n, String result, @Nullable Integer amount, boolean enforced) {
        jdbc.sql("insert into agreement_performance (case_number, n, version, term, result, performed_on, amount,"
                        + " enforced) values (?, ?, 1, 1, ?, ?, cast(? as numeric(15, 2)), ?)")
                .params(number.value(), n, result, LAST, amount, enforced)
                .update();
    }

    void confirmed(CaseNumber number) {
        jdbc.sql("update mediation set enforceable = true, destination = 'JUDICIAL_CONFIRM' where case_number = ?")
                .param(number.value())
                .update();
    }

    /** Missed and over, so that nobody is reminded of it any more. */
    void late(CaseNumber number) {
        deadlines.start(number.value(), "M_SELF", FIRST, null);
        jdbc.sql("update deadline set running = false, kept = false, remind_at = null where case_number = ?")
                .param(number.value())
                .update();
    }

    void takenBack(CaseNumber number) {
        files.withdraw(number);
    }
}
