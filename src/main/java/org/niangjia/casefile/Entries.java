package org.niangjia.casefile;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.MayHandle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the record: appended and read, never changed. */
@Repository
@RequiredArgsConstructor
class Entries {

    private static final String COLUMNS = "case_number, seq, at, actor, actor_name, on_behalf_of, on_behalf_of_name,"
            + " kind, step, step_name, summary, answers, previous_hash, hash";

    private final JdbcClient jdbc;

    void append(Chain.Link link) {
        jdbc.sql("insert into entry (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        link.caseNumber(),
                        link.seq(),
                        link.at().atOffset(ZoneOffset.UTC),
                        link.actor(),
                        link.actorName(),
                        link.onBehalfOf(),
                        link.onBehalfOfName(),
                        link.kind(),
                        link.step(),
                        link.stepName(),
                        link.summary(),
                        link.answers(),
                        link.previousHash(),
                        link.hash())
                .update();
    }

    List<Chain.Link> of(CaseNumber number) {
        return jdbc.sql("select " + COLUMNS + " from entry where case_number = ? order by seq")
                .param(number.value())
                .query(Chain.Link.class)
                .list();
    }

    List<Chain.Link> of(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : jdbc.sql("select " + COLUMNS
                                + " from entry where case_number in (:numbers) order by case_number, seq")
                        .param("numbers", numbers)
                        .query(Chain.Link.class)
                        .list();
    }

    Optional<CaseRecords.Taken> last(CaseNumber number, String step) {
        return jdbc.sql("select actor_name, at from entry where case_number = ? and step = ? order by seq desc limit 1")
                .params(number.value(), step)
                .query(CaseRecords.Taken.class)
                .optional();
    }

    /** Who took the given steps of a case, and for whom. */
    List<MayHandle.Handled> handled(CaseNumber number, Collection<String> steps) {
        return steps.isEmpty()
                ? List.of()
                : jdbc.sql("select step as element, actor as login, on_behalf_of from entry"
                                + " where case_number = :number and step in (:steps)")
                        .param("number", number.value())
                        .param("steps", steps)
                        .query(MayHandle.Handled.class)
                        .list();
    }
}
