package org.niangjia.casefile.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.attachment.AttachmentRefused.Reason;
import org.niangjia.casefile.upload.FileName;
import org.niangjia.identity.Acting;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Component;

/** Hands files out. Who took which of them, and when, is in the access record before the first byte leaves (GB/T 22239 安全审计). */
@Component
@RequiredArgsConstructor
class Downloads {

    private static final int TELLING_DIGITS = 16;

    private final AttachmentVault vault;
    private final AccessRecord access;

    /** @throws AttachmentRefused when it waits for the virus scanner, or did not pass it */
    Download of(Attachment attachment, Acting reader) {
        requirePassed(attachment);
        access.note(
                AccessEvent.DOWNLOADED,
                reader.capacity().login(),
                reader.member().login(),
                told(attachment));
        try {
            String disposition = new FileName(attachment.name()).contentDisposition();
            return new Download(
                    attachment,
                    Download.headers(attachment.mediaType(), disposition),
                    vault.open(attachment.caseNumber(), attachment.id()));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void requirePassed(Attachment attachment) {
        if (!attachment.isAvailable()) {
            throw new AttachmentRefused(
                    Reason.HELD_BACK,
                    attachment.scan() == Attachment.Scan.PENDING ? "文件正在等待病毒检查，请稍后再下载" : "文件含有病毒，已经隔离，不能下载");
        }
    }

    /** By its digest, as the case page shows it too: file names often name a person, and stay sealed in the case. */
    private static String told(Attachment attachment) {
        return attachment.caseNumber() + " " + attachment.kind() + "，SM3 摘要 "
                + attachment.originalSm3().substring(0, TELLING_DIGITS) + "…";
    }
}
