package org.niangjia.casefile.proof;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.anchor.AnchorComparison;
import org.niangjia.casefile.anchor.Anchors;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The record was brought back from a backup: it starts from what the backup has, and says so. In the case files, in the access
 * record with who and why, and in the next anchor, which names everything that is lost.
 */
@Service
@RequiredArgsConstructor
public class Restoration {

    private static final String SAYING = "系统自备份恢复，此前锚定的部分记录已丢失或被替换。事由：";

    private final AnchorComparison comparison;
    private final Anchors anchors;
    private final CaseRecords records;
    private final CaseFiles caseFiles;
    private final AccessRecord access;
    private final TransactionOperations transaction;

    public void reanchor(Member auditor, String reason) {
        var divergence = comparison.run();
        divergence.cases().forEach(number -> tell(new CaseNumber(number), auditor, reason));
        access.note(AccessEvent.RECORD_REANCHORED, auditor.login(), auditor.login(), reason);
        anchors.setAnew(divergence, reason);
    }

    private void tell(CaseNumber number, Member auditor, String reason) {
        if (records.exists(number)) {
            transaction.executeWithoutResult(status ->
                    caseFiles.record(number, Acting.self(auditor), Happening.of(EntryKind.MESSAGE, SAYING + reason)));
        }
    }
}
