package org.niangjia.casefile.attachment;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.attachment.Attachments.OwnFile;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.upload.FileType;
import org.niangjia.identity.Acting;
import org.niangjia.privacy.Personal;
import org.niangjia.privacy.Sm3;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Enters a stored file into its case: the row and the entry of the record, or neither and no file. */
@Component
@RequiredArgsConstructor
class AttachmentFiling {

    private final AttachmentRows rows;
    private final AttachmentVault vault;
    private final AttachmentProperties properties;
    private final CaseFiles caseFiles;
    private final Clock clock;

    @Transactional
    Filed file(NewFile file, Acting by) {
        return file(file, happening(file), by);
    }

    /** What the house has written needs no scanner, and nobody can say that it was another when it was handed in. */
    @Transactional
    Filed fileOwn(CaseNumber number, String id, OwnFile own, Acting by) {
        String sm3 = Sm3.hex(own.content());
        NewFile file = new NewFile(
                id, number, own.name(), FileType.DOCX, own.content().length, sm3, sm3, Attachment.Scan.NONE);
        List<Answer> answers = new ArrayList<>(own.answers());
        answers.add(new Answer("sm3", "SM3 摘要", sm3, null));
        Filed filed = file(file, new Happening(EntryKind.ATTACHED, null, null, own.summary(), answers), by);
        return filed.with(vault.withName(filed.attachment(), vault.seals(number)));
    }

    private Filed file(NewFile file, Happening what, Acting by) {
        deleteUnlessCommitted(file.id());
        // its row stays locked: of two uploads at the same moment the second sees the first
        rows.lockCase(file.number());
        Optional<Attachment> same = rows.findSame(file.number(), file.originalSm3());
        if (same.isPresent()) {
            vault.forget(file.id());
            return new Filed(same.get(), false);
        }
        if (rows.bytesOf(file.number()) + file.size() > properties.caseQuota().toBytes()) {
            throw new AttachmentRefused(
                    AttachmentRefused.Reason.OVER_QUOTA,
                    "本案材料总量不能超过" + properties.caseQuota().toMegabytes() + " MB，请压缩后再上传");
        }
        Attachment attachment = attachment(file, by);
        rows.put(attachment, file.type());
        caseFiles.record(file.number(), by, what);
        return new Filed(attachment, true);
    }

    /** What the scanner said late. A virus is a matter of record: those who count on the file are told by the case. */
    @Transactional
    void settle(Attachment waiting, Attachment.Scan scan) {
        if (rows.scanned(waiting.id(), scan) && scan == Attachment.Scan.INFECTED) {
            caseFiles.record(waiting.caseNumber(), Acting.house(), infected(waiting));
        }
    }

    private Happening infected(Attachment waiting) {
        String name = vault.withName(waiting, vault.seals(waiting.caseNumber())).name();
        return new Happening(
                EntryKind.ATTACHED,
                null,
                null,
                "病毒检查发现材料含有病毒，已经隔离：" + waiting.kind(),
                List.of(
                        new Answer("fileName", "文件名", name, Personal.TEXT),
                        new Answer("sm3", "SM3 摘要", waiting.sm3(), null)));
    }

    private Attachment attachment(NewFile file, Acting by) {
        return new Attachment(
                file.id(),
                file.number(),
                vault.sealName(file.number(), file.id(), file.name()),
                file.type().getLabel(),
                file.type().getMediaType(),
                file.size(),
                file.sm3(),
                file.originalSm3(),
                file.scan(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                by.member().login(),
                by.label());
    }

    private static Happening happening(NewFile file) {
        String scan =
                file.scan() == Attachment.Scan.INFECTED ? "（" + file.scan().getLabel() + "）" : "";
        return new Happening(
                EntryKind.ATTACHED,
                null,
                null,
                "添加材料：" + file.type().getLabel() + scan,
                List.of(
                        new Answer("fileName", "文件名", file.name(), Personal.TEXT),
                        new Answer("sm3", "SM3 摘要", file.sm3(), null),
                        new Answer("originalSm3", "原文件 SM3 摘要", file.originalSm3(), null)));
    }

    private void deleteUnlessCommitted(String id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    vault.forget(id);
                }
            }
        });
    }

    /** A file that lies in the store and is not yet known to anybody. */
    record NewFile(
            String id,
            CaseNumber number,
            String name,
            FileType type,
            long size,
            String sm3,
            String originalSm3,
            Attachment.Scan scan) {}
}
