package org.niangjia.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.niangjia.petition.APetition.aPetition;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.niangjia.IntegrationTest;
import org.niangjia.Office;
import org.niangjia.Office.Walk;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.Verification;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The head of a case file is written once in a transaction, at its end; and is never behind the entries. */
@IntegrationTest
class HeldTailsIT {

    @Autowired
    private Office office;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    private CaseRecords records;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @Tag("T79")
    void countsEveryEntryOfATransactionAndThoseThatWaitForItsEnd() {
        Walk petition = office.open(aPetition());
        int before = records.verify(petition.number()).entries();

        transaction.executeWithoutResult(status -> {
            record(petition.number());
            atTheEnd(() -> record(petition.number()));
            record(petition.number());
            caseFiles.reach(petition.number(), "handle", "办理");
        });

        assertThat(records.verify(petition.number())).isEqualTo(new Verification(before + 3, true, null));
        assertThat(petition.file().stage()).isEqualTo("handle");
    }

    @Test
    void leavesTheHeadAsItWasWhenNothingComesOfIt() {
        Walk petition = office.open(aPetition());
        Verification before = records.verify(petition.number());
        CaseFile file = petition.file();

        transaction.executeWithoutResult(status -> {
            record(petition.number());
            caseFiles.reach(petition.number(), "handle", "办理");
            status.setRollbackOnly();
        });

        assertThat(records.verify(petition.number())).isEqualTo(before);
        assertThat(petition.file()).isEqualTo(file);
    }

    @Test
    void keepsTheEndOfACaseThatCameToAStepJustBefore() {
        Walk petition = office.open(aPetition());

        transaction.executeWithoutResult(status -> {
            caseFiles.reach(petition.number(), "handle", "办理");
            caseFiles.close(petition.number(), "concluded", "办结");
        });

        assertThat(petition.file().stage()).isEqualTo("concluded");
        assertThat(records.verify(petition.number()).intact()).isTrue();
    }

    @Test
    void knowsTheStepThatACaseHasComeToWhenNothingElseWasWritten() {
        Walk petition = office.open(aPetition());

        transaction.executeWithoutResult(status -> caseFiles.reach(petition.number(), "handle", "办理"));

        assertThat(petition.file().stage()).isEqualTo("handle");
    }

    private void record(CaseNumber number) {
        caseFiles.record(number, Acting.house(), Happening.because(EntryKind.HANDED_OVER, "移交", "测试"));
    }

    private static void atTheEnd(Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                deed.run();
            }
        });
    }
}
