package org.niangjia.casefile;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.Turn;
import org.niangjia.identity.MayHandle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the record: appended and read, never changed. */
@Repository
@RequiredArgsConstructor
class Entries {

    private static final String COLUMNS = "case_number, seq, at, actor, actor_name, on_behalf_of, on_behalf_of_name,"
            + " kind, step, step_name, summary, answers, previous_hash, hash";

    private static final String APPEND = "insert into entry (" + COLUMNS + ")";

    private final JdbcClient jdbc;
    private final Turn turn;

    void append(Chain.Link link) {
        turn.add(
                APPEND,
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
                link.hash());
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

    boolean has(CaseNumber number, EntryKind kind) {
        return hasAfter(0, number, kind);
    }

    /** @param seq how much of the record is known already */
    boolean hasAfter(int seq, CaseNumber number, EntryKind kind) {
        return jdbc.sql("select count(*) from entry where case_number = ? and kind = ? and seq > ?")
                        .params(number.value(), kind.name(), seq)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Optional<String> firstStep(CaseNumber number) {
        return jdbc.sql("select step from entry where case_number = ? and seq = 1 and step is not null")
                .param(number.value())
                .query(String.class)
                .optional();
    }

    /** Whether one of them has written into the record, in whoever's name. */
    boolean hasOneBy(CaseNumber number, Collection<String> logins) {
        return jdbc.sql("select count(*) from entry where case_number = :number"
                                + " and (actor in (:logins) or on_behalf_of in (:logins))")
                        .param("number", number.value())
                        .param("logins", logins)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Each step of the diagram that was taken. */
    Set<String> steps(CaseNumber number) {
        return jdbc.sql("select distinct step from entry where case_number = ? and step is not null")
                .param(number.value())
                .query(String.class)
                .set();
    }

    Optional<Instant> lastStepAt(CaseNumber number, String step) {
        return jdbc.sql("select at from entry where case_number = ? and step = ? order by seq desc limit 1")
                .params(number.value(), step)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    int count(CaseNumber number) {
        return jdbc.sql("select count(*) from entry where case_number = ?")
                .param(number.value())
                .query(Integer.class)
                .single();
    }

    /** Who took the given steps of these cases, and for whom; by case number. @param steps at least one */
    Map<String, List<MayHandle.Handled>> handled(Collection<String> numbers, Collection<String> steps) {
        Map<String, List<MayHandle.Handled>> handled = new HashMap<>();
        if (!numbers.isEmpty()) {
            jdbc.sql("select case_number, step, actor, on_behalf_of from entry"
                            + " where case_number in (:numbers) and step in (:steps)")
                    .param("numbers", numbers)
                    .param("steps", steps)
                    .query(row -> {
                        handled.computeIfAbsent(row.getString("case_number"), number -> new ArrayList<>())
                                .add(new MayHandle.Handled(
                                        row.getString("step"), row.getString("actor"), row.getString("on_behalf_of")));
                    });
        }
        return handled;
    }
}
