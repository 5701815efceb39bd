package org.niangjia.document.volume;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has gone to the court, and when first. */
@Repository
@RequiredArgsConstructor
class SentRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    /** For whoever holds the record of the case. */
    void put(Attachment file) {
        jdbc.sql("insert into sent_to_court (attachment_id, case_number, at) select :id, :number, :at"
                        + " where not exists (select 1 from sent_to_court where attachment_id = :id)")
                .param("id", file.id())
                .param("number", file.caseNumber().value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<String> of(CaseNumber number) {
        return jdbc.sql("select attachment_id from sent_to_court where case_number = ?")
                .param(number.value())
                .query(String.class)
                .set();
    }
}
