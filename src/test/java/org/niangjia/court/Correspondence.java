package org.niangjia.court;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has become of the messages of {@link ACourt}: in which case they ended, what its record says, how each of them stands. */
@Lazy
@Component
@RequiredArgsConstructor
class Correspondence {

    private final ACourt court;
    private final Office office;
    private final CaseRecords records;
    private final JdbcClient database;

    /** The case that the court's assignment opens. */
    Walk assigned(Map<String, Object> assignment) throws Exception {
        return caseOf(court.assigns(ACourt.messageId(), assignment).caseNumber());
    }

    List<Entry> entries(@Nullable String caseNumber) {
        return entries(caseOf(caseNumber));
    }

    List<Entry> entries(Walk walk) {
        return records.entries(walk.file());
    }

    private Walk caseOf(@Nullable String number) {
        return office.walk(new CaseNumber(Objects.requireNonNull(number)));
    }

    String state(String messageId) {
        return database.sql("select state from court_message where message_id = ?")
                .param(messageId)
                .query(String.class)
                .single();
    }
}
