package org.niangjia.casefile.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.Forger;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.casefile.proof.Restoration;
import org.niangjia.identity.Acting;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A forger with all rights on the database leaves a record that fits itself, and not its anchors. */
@IntegrationTest
@Tag("T79")
class AnchorsIT {

    @Autowired
    private Office office;

    @Autowired
    private Forger forger;

    @Autowired
    private CaseRecords records;

    @Autowired
    private RecordProof proof;

    @Autowired
    private Restoration restoration;

    @Autowired
    private Anchors anchors;

    @Autowired
    private AnchorComparison comparison;

    @Autowired
    private AnchorProperties properties;

    @Autowired
    private AccessRecord access;

    @Autowired
    private JdbcClient database;

    private CaseNumber number = new CaseNumber("XF4210002026000000");
    private Runnable backAgain = () -> {};

    @BeforeEach
    void aPetitionIsAnchored() {
        var petition = office.open(aPetition().referred());
        number = petition.number();
        records.unmask(petition.file(), Acting.self(office.member("intake")), "核对电话");
        anchors.set();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void aProofSaysHowFarAnchorsHoldTheCase() {
        records.unmask(
                records.find(number, office.member("intake")).orElseThrow(),
                Acting.self(office.member("intake")),
                "再次核对");

        assertThat(proof.of(number).entries()).isEqualTo(3);
        assertThat(proof.of(number).anchored()).isEqualTo(2);
    }

    @AfterEach
    void theForgerLeaves() {
        backAgain.run();
    }

    @Test
    void aChainThatWasRewrittenAsAWholeIsFound() {
        backAgain = forger.rewrite(number, summary -> summary + "（改写）");

        assertThat(records.verify(number).intact()).as("the chain by itself").isTrue();
        assertThat(proof.of(number).intact()).isFalse();
        assertThat(proof.of(number).firstBroken()).isEqualTo(2);
        assertThat(complaints()).singleElement().asString().contains("第 2 条", "不符");
    }

    @Test
    void aCaseThatWasTakenBackIsFound() {
        backAgain = forger.takeBack(number, 1);

        assertThat(records.verify(number).intact()).isTrue();
        assertThat(proof.of(number).intact()).isFalse();
        assertThat(complaints()).singleElement().asString().contains("第 2 条", "在数据库中没有");
    }

    @Test
    void aCaseThatIsHiddenFromTheNextAnchorIsFound() {
        var before = comparison.run().sentences();
        var forged = forger.add(number);
        backAgain = () -> {
            forged.run();
            database.sql("update case_file set anchored = 2 where number = ?")
                    .param(number.value())
                    .update();
        };
        database.sql("update case_file set anchored = entries where number = ?")
                .param(number.value())
                .update();

        assertThat(comparison.run().sentences()).hasSize(before.size() + 1).anyMatch(it -> it.contains("标记为已锚定"));
        assertThat(proof.of(number).intact()).isFalse();
    }

    @Test
    void whatHappensLaterIsNoContradiction() {
        records.unmask(
                records.find(number, office.member("auditor")).orElseThrow(),
                Acting.self(office.member("intake")),
                "再次核对");

        assertThat(proof.of(number).intact()).isTrue();
        assertThat(complaints()).isEmpty();
    }

    @Test
    void anAnchorHoldsOnlyWhatIsNewSinceTheLast() {
        var next = anchors.set().orElseThrow();

        assertThat(next.heads()).isZero();
        assertThat(next.previous()).isNotEqualTo(Anchor.NOTHING);
        assertThat(anchors.newest()).contains(next);
    }

    @Test
    void aFileThatWasAlteredOrTakenAwayIsFound() throws IOException {
        var newest = fileOf(anchors.newest().orElseThrow().number());
        var before = Files.readString(newest);
        backAgain = () -> write(newest, before);
        anchors.set();

        write(newest, before.replace(number + " 2 ", number + " 1 "));
        assertThat(comparison.run().sentences()).anyMatch(it -> it.contains("被改动过"));

        Files.delete(newest);
        assertThat(comparison.run().sentences())
                .anyMatch(it -> it.contains("不见了"))
                .anyMatch(it -> it.contains("不衔接"));
    }

    @Test
    void afterARestoreTheAuditorSetsAnAnchorThatNamesWhatIsLost() {
        backAgain = forger.takeBack(number, 1);
        var auditor = office.member("auditor");

        restoration.reanchor(auditor, "测试：自昨日备份恢复");
        backAgain = () -> {};

        assertThat(complaints()).isEmpty();
        assertThat(proof.of(number).intact()).isTrue();
        assertThat(records.entries(records.find(number, auditor).orElseThrow()))
                .last()
                .extracting(Entry::summary)
                .asString()
                .contains("自备份恢复", "测试：自昨日备份恢复");
        assertThat(access.page(AccessRecord.Wanted.of("auditor"), 0, 5))
                .anyMatch(row -> row.event() == AccessEvent.RECORD_REANCHORED);
        assertThat(fileOf(anchors.newest().orElseThrow().number()))
                .content()
                .contains("reason 测试：自昨日备份恢复", "lost " + number + " 2 ", "head " + number + " 2 ");

        backAgain = forger.rewrite(number, summary -> summary + "（改写）");
        assertThat(complaints()).isNotEmpty();
    }

    /** Of this case: other tests leave theirs in the same database. */
    private List<String> complaints() {
        return comparison.run().sentences().stream()
                .filter(sentence -> sentence.contains(number.value()))
                .toList();
    }

    private Path fileOf(int anchor) {
        return properties.anchors().resolve("%06d.anchor".formatted(anchor));
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
