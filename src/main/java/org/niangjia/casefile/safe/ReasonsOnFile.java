package org.niangjia.casefile.safe;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.Reasons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the access record refers to, read where it is kept: with the key of a case its reasons go, too. */
@Component
@RequiredArgsConstructor
class ReasonsOnFile implements Reasons {

    private static final String REASON = "reason";

    private final CaseKeys keys;
    private final JdbcClient jdbc;

    private record Kept(String number, int seq, String answers, String dataKey) {}

    private record Where(String number, int seq) {}

    @Override
    public Map<Long, String> of(List<AccessRecord.Row> rows) {
        Map<Where, String> kept = reasons(rows.stream()
                .filter(row -> row.entry() != null)
                .map(row -> new Object[] {row.detail(), row.entry()})
                .toList());
        Map<Long, String> reasons = new HashMap<>();
        for (AccessRecord.Row row : rows) {
            String reason = row.entry() == null ? null : kept.get(new Where(row.detail(), row.entry()));
            if (reason != null) {
                reasons.put(row.id(), reason);
            }
        }
        return reasons;
    }

    private Map<Where, String> reasons(List<Object[]> entries) {
        Map<Where, String> reasons = new HashMap<>();
        if (!entries.isEmpty()) {
            jdbc.sql("select f.number, e.seq, e.answers, f.data_key from entry e"
                            + " join case_file f on f.number = e.case_number"
                            + " where (e.case_number, e.seq) in (:entries) and f.data_key <> ''")
                    .param("entries", entries)
                    .query(Kept.class)
                    .list()
                    .forEach(kept -> reasons.put(new Where(kept.number(), kept.seq()), opened(kept)));
        }
        return reasons;
    }

    private String opened(Kept kept) {
        return keys.safe(new CaseNumber(kept.number()), kept.dataKey()).openAnswers(kept.seq(), kept.answers()).stream()
                .filter(answer -> answer.key().equals(REASON))
                .findFirst()
                .map(answer -> answer.text())
                .orElse("");
    }
}
