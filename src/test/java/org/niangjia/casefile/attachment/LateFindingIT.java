package org.niangjia.casefile.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.upload.Intake;
import org.niangjia.casefile.upload.VirusScanner;
import org.niangjia.casefile.upload.VirusScanner.Verdict;
import org.niangjia.casefile.vault.AttachmentStore;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Members;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The scanner was away when the file came, and answers later. */
@IntegrationTest
@Tag("T39")
class LateFindingIT {

    private static final String FOUND = "病毒检查发现材料含有病毒，已经隔离：文本";

    @Autowired
    private Office office;

    @Autowired
    private Attachments attachments;

    @Autowired
    private AttachmentRows rows;

    @Autowired
    private AttachmentVault vault;

    @Autowired
    private AttachmentStore store;

    @Autowired
    private Intake intake;

    @Autowired
    private AttachmentFiling filing;

    @Autowired
    private CaseRecords records;

    @Autowired
    private Members members;

    @Autowired
    private JdbcClient jdbc;

    private Walk petition;

    @BeforeEach
    void aFileThatWaits() {
        petition = office.open(aPetition());
        Attachment file = attachments
                .add(
                        petition.number(),
                        "工资条.txt",
                        new ByteArrayInputStream("测试".getBytes(StandardCharsets.UTF_8)),
                        Acting.self(members.byLogin("intake").orElseThrow()))
                .orElseThrow()
                .attachment();
        jdbc.sql("update attachment set scan = 'PENDING' where id = ?")
                .param(file.id())
                .update();
    }

    @Test
    void aVirusThatIsFoundLateIsToldByTheRecordOnce() {
        round(Verdict.INFECTED);
        round(Verdict.INFECTED);

        assertThat(summaries()).containsOnlyOnce(FOUND);
        assertThat(attachments.of(petition.number())).singleElement().satisfies(file -> assertThat(file.scan())
                .isEqualTo(Attachment.Scan.INFECTED));
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    void ofACleanFileThereIsNothingToTell() {
        List<String> before = summaries();

        round(Verdict.CLEAN);

        assertThat(summaries()).isEqualTo(before);
        assertThat(attachments.of(petition.number())).singleElement().satisfies(file -> assertThat(file.isAvailable())
                .isTrue());
    }

    private void round(Verdict verdict) {
        VirusScanner scanner = content -> verdict;
        new AttachmentRounds(rows, vault, store, scanner, intake, filing).askTheScannerAgain();
    }

    private List<String> summaries() {
        return records.entries(petition.file()).stream().map(Entry::summary).toList();
    }
}
