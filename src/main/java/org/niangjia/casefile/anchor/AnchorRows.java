package org.niangjia.casefile.anchor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.identity.signin.WallClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database says about anchors. It is what is held against the files, so none of it is believed. */
@Repository
@RequiredArgsConstructor
class AnchorRows {

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final WallClock clock;

    /** @param stamp none while it is being written, or when that was cut off */
    record Row(int number, @Nullable String stamp) {}

    /** @param latest whether the case says that this anchor is its last one */
    record Found(String hash, boolean latest) {}

    /** @return false when another server has just taken the number */
    boolean claim(int number) {
        try {
            database.sql("insert into record_anchor (number, claimed_at) values (?, ?)")
                    .params(number, clock.timestamp())
                    .update();
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    void complete(Anchor anchor) {
        database.sql("update record_anchor set stamp = ? where number = ?")
                .params(anchor.stamp(), anchor.number())
                .update();
    }

    List<Row> all() {
        return database.sql("select number, stamp from record_anchor order by number desc")
                .query(Row.class)
                .list();
    }

    Optional<String> stampOf(int number) {
        return database.sql("select stamp from record_anchor where number = ? and stamp is not null")
                .param(number)
                .query(String.class)
                .optional();
    }

    List<Head> unanchoredAfter(String number, int atMost) {
        return database.sql("select number as case_number, entries as seq, head_hash as hash from case_file"
                        + " where number > ? and entries > anchored order by number limit ?")
                .params(number, atMost)
                .query(Head.class)
                .list();
    }

    void markAnchored(List<Head> heads, int anchor) {
        batches.batchUpdate(
                "update case_file set anchored = ?, anchor = ? where number = ?",
                heads.stream()
                        .map(head -> new Object[] {head.seq(), anchor, head.caseNumber()})
                        .toList());
    }

    void forgetAll() {
        database.sql("update case_file set anchored = 0, anchor = null where anchored <> 0")
                .update();
    }

    /** Cases that say to be anchored by a file up to this one. */
    long anchoredUpTo(int anchor) {
        return database.sql("select count(*) from case_file where anchored > 0 and anchor <= ?")
                .param(anchor)
                .query(Long.class)
                .single();
    }

    /** The entries at the places of these heads, by their place. A join, because PostgreSQL is slow with long lists of pairs. */
    Map<String, Found> at(List<Head> heads, int anchor) {
        var places = heads.stream()
                .map(head -> "(cast(? as varchar), cast(? as int))")
                .collect(Collectors.joining(", ", "(values ", ") as wanted (case_number, seq)"));
        return database
                .sql("select e.case_number, e.seq, e.hash, f.anchor, f.anchored from " + places
                        + " join entry e on e.case_number = wanted.case_number and e.seq = wanted.seq"
                        + " join case_file f on f.number = e.case_number")
                .params(heads.stream()
                        .flatMap(head -> Stream.of((Object) head.caseNumber(), head.seq()))
                        .toList())
                .query((row, index) -> Map.entry(
                        row.getString("case_number") + " " + row.getInt("seq"),
                        new Found(
                                row.getString("hash"),
                                row.getInt("anchor") == anchor && row.getInt("anchored") == row.getInt("seq"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The head that the case says was anchored last, with the hash that its entry has now. */
    Optional<Anchored> lastOf(String caseNumber) {
        return database.sql("select f.anchor, f.anchored as seq, e.hash from case_file f"
                        + " left join entry e on e.case_number = f.number and e.seq = f.anchored"
                        + " where f.number = ? and f.anchored > 0")
                .param(caseNumber)
                .query(Anchored.class)
                .optional();
    }

    record Anchored(
            @Nullable Integer anchor, int seq, @Nullable String hash) {}
}
