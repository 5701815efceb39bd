package org.niangjia.casefile.proof;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.ChainSweep.Swept;
import org.niangjia.identity.signin.WallClock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The results of proofs, the last one for whoever asks. */
@Repository
@RequiredArgsConstructor
class Findings {

    private static final int TOLD = 100;

    private final JdbcClient database;
    private final WallClock clock;

    private record Row(OffsetDateTime at, long cases, long entries, int anchors, int findings, String told) {}

    Optional<Finding> last() {
        return database.sql("select at, cases, entries, anchors, findings, told from record_verification"
                        + " order by id desc limit 1")
                .query(Row.class)
                .optional()
                .map(row -> new Finding(
                        row.at(),
                        row.cases(),
                        row.entries(),
                        row.anchors(),
                        row.findings(),
                        row.told().lines().toList()));
    }

    Finding keep(Swept swept, int anchors, List<String> sentences) {
        var told = sentences.stream().limit(TOLD).toList();
        var finding = new Finding(clock.timestamp(), swept.cases(), swept.entries(), anchors, sentences.size(), told);
        database.sql("insert into record_verification (at, cases, entries, anchors, findings, told)"
                        + " values (:at, :cases, :entries, :anchors, :findings, :told)")
                .param("at", finding.at())
                .param("cases", finding.cases())
                .param("entries", finding.entries())
                .param("anchors", finding.anchors())
                .param("findings", finding.findings())
                .param("told", String.join("\n", told))
                .update();
        return finding;
    }
}
