package org.niangjia.casefile.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.attachment.AttachmentRefused.Reason;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.upload.Incoming;
import org.niangjia.casefile.upload.Intake;
import org.niangjia.casefile.upload.Unacceptable;
import org.niangjia.casefile.upload.VirusScanner;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.privacy.seal.Seals;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The files of a case. */
@Service
@RequiredArgsConstructor
public class Attachments {

    private final CaseRecords records;
    private final Intake intake;
    private final AttachmentVault vault;
    private final AttachmentFiling filing;
    private final AttachmentRows rows;
    private final Downloads downloads;

    /**
     * Adds a file and says so in the record. The same file a second time is the one that is there, and adds nothing.
     *
     * @return empty when the member may not see the case
     * @throws AttachmentRefused with a sentence for the person
     */
    public Optional<Filed> add(CaseNumber number, String fileName, InputStream content, Acting by) {
        return records.find(number, by.capacity())
                .or(() -> records.find(number, by.member()))
                .map(file -> add(file, fileName, content, by));
    }

    /**
     * A file that the house itself has written.
     *
     * @param summary what the record says of it
     * @param answers what the record tells of it besides its name and digest
     */
    public record OwnFile(String name, byte[] content, String summary, List<Answer> answers) {}

    /** Keeps what the house has written as a {@code .docx}; for whoever has seen that the member may add to the case. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Filed keep(CaseNumber number, OwnFile file, Acting by) {
        String id = UUID.randomUUID().toString();
        vault.put(number, id, new ByteArrayInputStream(file.content()));
        return filing.fileOwn(number, id, file, by);
    }

    /** For whoever has told the access record who reads it. */
    public InputStream content(Attachment attachment) throws IOException {
        return vault.open(attachment.caseNumber(), attachment.id());
    }

    /** Oldest first. For whoever has seen that the member may see the case. */
    public List<Attachment> of(CaseNumber number) {
        List<Attachment> found = rows.of(number);
        if (found.isEmpty()) {
            return found;
        }
        Seals seals = vault.seals(number);
        return found.stream().map(row -> vault.withName(row, seals)).toList();
    }

    /**
     * @return empty when there is no such attachment, and when the member may not see the case
     * @throws AttachmentRefused when it waits for the virus scanner, or did not pass it
     */
    public Optional<Download> open(CaseNumber number, String id, Member reader) {
        return records.find(number, reader).flatMap(file -> rows.find(file.number(), id)
                .map(this::named)
                .map(found -> downloads.of(found, records.reading(file, reader))));
    }

    private Filed add(CaseFile file, String fileName, InputStream content, Acting by) {
        if (!file.open()) {
            throw new AttachmentRefused(Reason.CLOSED, "案件已经办结，不能再添加材料");
        }
        try (Incoming incoming = intake.receive(fileName, content)) {
            Filed filed = rows.findSame(file.number(), incoming.originalSm3())
                    .map(same -> new Filed(same, false))
                    .orElseGet(() -> store(file.number(), incoming, by));
            return filed.with(named(filed.attachment()));
        } catch (Unacceptable refused) {
            throw new AttachmentRefused(Reason.UNACCEPTABLE, String.valueOf(refused.getMessage()));
        } catch (UncheckedIOException full) {
            throw AttachmentVault.noRoom();
        } catch (IOException brokenOff) {
            throw new AttachmentRefused(Reason.BROKEN_OFF, "文件没有传完，请重新上传");
        }
    }

    private Filed store(CaseNumber number, Incoming incoming, Acting by) {
        String id = UUID.randomUUID().toString();
        vault.put(number, id, incoming.file());
        return filing.file(
                new AttachmentFiling.NewFile(
                        id,
                        number,
                        incoming.name().value(),
                        incoming.type(),
                        incoming.size(),
                        incoming.sm3(),
                        incoming.originalSm3(),
                        scan(incoming.verdict())),
                by);
    }

    private Attachment named(Attachment row) {
        return vault.withName(row, vault.seals(row.caseNumber()));
    }

    static Attachment.Scan scan(VirusScanner.Verdict verdict) {
        return switch (verdict) {
            case NOT_ASKED -> Attachment.Scan.NONE;
            case CLEAN -> Attachment.Scan.CLEAN;
            case INFECTED -> Attachment.Scan.INFECTED;
            case UNANSWERED -> Attachment.Scan.PENDING;
        };
    }
}
