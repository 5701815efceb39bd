package org.niangjia.casefile;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.turn.Turn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the case files' heads. */
@Repository
@RequiredArgsConstructor
class Shelf {

    private static final String HEAD = "select number, process, union_code, title, stage, stage_name, open, outcome,"
            + " opened_at, opened_by, closed_at from case_file ";

    private static final String CLAIM =
            "select number, entries, head_hash, open, stage, stage_name, outcome, closed_at from case_file ";

    private static final String INVOLVE = "insert into case_member (case_number, login) select ?, ?"
            + " where not exists (select 1 from case_member where case_number = ? and login = ?)";

    private static final String MOVE = "update case_file set entries = ?, head_hash = ?,"
            + " stage = case when open then coalesce(cast(? as varchar), stage) else stage end,"
            + " stage_name = case when open then coalesce(cast(? as varchar), stage_name) else stage_name end"
            + " where number = ?";

    private final JdbcClient jdbc;
    private final Turn turn;

    /** The end of the chain, and the key of the case. */
    record Tail(int entries, String headHash, String dataKey) {}

    /** A step of the diagram. */
    record Stage(String element, String name) {}

    void put(CaseNumber number, Opening opening, String unionPath, String openedBy, Instant at, String dataKey) {
        jdbc.sql("insert into case_file (number, process, union_code, union_path, title, stage, stage_name, open,"
                        + " opened_at, opened_by, data_key, entries, head_hash)"
                        + " values (?, ?, ?, ?, ?, ?, ?, true, ?, ?, ?, 0, ?)")
                .params(
                        number.value(),
                        opening.type().process(),
                        opening.union().code(),
                        unionPath,
                        opening.title(),
                        opening.stage(),
                        opening.stageName(),
                        at.atOffset(ZoneOffset.UTC),
                        openedBy,
                        dataKey,
                        Chain.ROOT)
                .update();
    }

    Optional<CaseFile> find(CaseNumber number) {
        return jdbc.sql(HEAD + "where number = ?")
                .param(number.value())
                .query((row, index) -> Heads.read(row))
                .optional();
    }

    /** The row stays locked until the transaction ends: two entries never get the same place. */
    Tail lockTail(CaseNumber number) {
        return jdbc.sql("select entries, head_hash, data_key from case_file where number = ? for update")
                .param(number.value())
                .query(Tail.class)
                .single();
    }

    /** The end of the chain of which case. */
    record Found(CaseNumber number, Tail tail) {}

    Optional<Found> lockTail(Register.Among one) {
        return jdbc.sql("select number, entries, head_hash, data_key from case_file where number = ("
                        + one.caseNumbers() + ") for update")
                .params(one.values())
                .query((row, index) -> new Found(
                        new CaseNumber(row.getString("number")),
                        new Tail(row.getInt("entries"), row.getString("head_hash"), row.getString("data_key"))))
                .optional();
    }

    Set<CaseNumber> lockFree(Collection<CaseNumber> numbers) {
        return jdbc.sql(
                        "select number from case_file where number in (:numbers) order by number for update skip locked")
                .param("numbers", numbers.stream().map(CaseNumber::value).toList())
                .query((row, index) -> new CaseNumber(row.getString("number")))
                .set();
    }

    /** Locked like the end of the chain: nobody adds to the record while it is compared. */
    Claim lockClaim(CaseNumber number) {
        return jdbc.sql(CLAIM + "where number = ? for update")
                .param(number.value())
                .query(Claim.class)
                .single();
    }

    List<Claim> claimsAfter(String number, int atMost) {
        return jdbc.sql(CLAIM + "where number > ? order by number limit ?")
                .params(number, atMost)
                .query(Claim.class)
                .list();
    }

    /** @param reached only an open case comes to a step */
    void move(CaseNumber number, Tail tail, @Nullable Stage reached) {
        turn.write(
                MOVE,
                tail.entries(),
                tail.headHash(),
                reached == null ? null : reached.element(),
                reached == null ? null : reached.name(),
                number.value());
    }

    void rename(CaseNumber number, String title) {
        jdbc.sql("update case_file set title = ? where number = ?")
                .params(title, number.value())
                .update();
    }

    /** @return whether the case was open */
    boolean close(CaseNumber number, String outcome, String outcomeName, Instant at) {
        return jdbc.sql("update case_file set stage = ?, stage_name = ?, outcome = ?, open = false, closed_at = ?"
                                + " where number = ? and open")
                        .params(outcome, outcomeName, outcome, at.atOffset(ZoneOffset.UTC), number.value())
                        .update()
                > 0;
    }

    /** Whoever handled a case once may go on seeing it. */
    void involve(CaseNumber number, String login) {
        turn.write(INVOLVE, number.value(), login, number.value(), login);
    }

    /** Whether one of them has had a task of the case, or has written into its record. */
    boolean isInvolved(CaseNumber number, Collection<String> logins) {
        return jdbc.sql("select count(*) from case_member where case_number = :number and login in (:logins)")
                        .param("number", number.value())
                        .param("logins", logins)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
