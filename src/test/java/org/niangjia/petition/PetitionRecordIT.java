package org.niangjia.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;
import static org.niangjia.petition.Steps.*;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.entry.EntryKind;
import org.springframework.beans.factory.annotation.Autowired;

/** What the diagram does by itself stands in the record too, so that it tells the whole story. */
@IntegrationTest
class PetitionRecordIT {

    @Autowired
    private Office office;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Clock clock;

    @Test
    void saysHowTheCaseEnded() {
        Walk petition = office.open(aPetition().referred()).then(OBJECT);

        Entry end = only(EntryKind.CLOSED, petition);

        assertThat(end.actorName()).isEqualTo("系统");
        assertThat(end.summary()).isEqualTo("结案：已提出管辖异议");
        assertThat(end.step()).isEqualTo(petition.file().outcome());
        assertThat(end.at()).isEqualTo(petition.file().closedAt());
    }

    @Test
    void saysThatTheCaseWasHandedToMediation() {
        Walk petition = office.open(aPetition()).then(MEDIATE, INFORM);

        Entry handed = only(EntryKind.MESSAGE, petition);

        assertThat(handed.actorName()).isEqualTo("系统");
        assertThat(handed.stepName()).isEqualTo("移交调解");
        assertThat(handed.summary()).startsWith("移交调解");
    }

    @Test
    void saysThatAPeriodIsOver() {
        Instant now = clock.instant();
        Walk petition = office.open(aPetition()).then(ACCEPT, INFORM, HANDLE, APPROVE, DELIVER);

        office.later(Duration.ofDays(55));

        Entry over = only(EntryKind.EXPIRED, petition);
        office.backTo(now);
        assertThat(over.actorName()).isEqualTo("系统");
        assertThat(over.summary()).isEqualTo("请求期满（含在途 10 日）");
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    private Entry only(EntryKind kind, Walk petition) {
        List<Entry> found = records.entries(petition.file()).stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }
}
