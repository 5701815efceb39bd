package org.niangjia.casefile.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.casefile.safe.CaseKeys;
import org.niangjia.casefile.vault.AttachmentStore;
import org.niangjia.privacy.seal.Place;
import org.niangjia.privacy.seal.Seals;
import org.springframework.stereotype.Component;

/** Names and contents of attachments, sealed by the key of their case on the way in and opened on the way out. */
@Slf4j
@Component
@RequiredArgsConstructor
class AttachmentVault {

    private final AttachmentStore store;
    private final CaseKeys keys;

    void put(CaseNumber number, String id, Path clear) {
        try (InputStream in = Files.newInputStream(clear)) {
            put(number, id, in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void put(CaseNumber number, String id, InputStream clear) {
        try {
            store.write(id, out -> {
                try (OutputStream sealed = seals(number).sealing(out, content(id))) {
                    clear.transferTo(sealed);
                }
            });
        } catch (IOException full) {
            log.error("An attachment of case {} cannot be stored: {}", number, full.toString());
            throw noRoom();
        }
    }

    InputStream open(CaseNumber number, String id) throws IOException {
        return seals(number).opening(store.read(id), content(id));
    }

    void forget(String id) {
        try {
            store.delete(id);
        } catch (IOException left) {
            log.warn("The file of attachment {} could not be deleted; the nightly tidying will try again", id);
        }
    }

    String sealName(CaseNumber number, String id, String name) {
        return seals(number).seal(name, name(id));
    }

    Attachment withName(Attachment row, Seals seals) {
        return new Attachment(
                row.id(),
                row.caseNumber(),
                seals.open(row.name(), name(row.id())),
                row.kind(),
                row.mediaType(),
                row.size(),
                row.sm3(),
                row.originalSm3(),
                row.scan(),
                row.addedAt(),
                row.addedBy(),
                row.addedByName());
    }

    Seals seals(CaseNumber number) {
        return keys.safe(number).seals();
    }

    static AttachmentRefused noRoom() {
        return new AttachmentRefused(AttachmentRefused.Reason.NO_ROOM, "存储空间不足，文件没有保存，请联系系统管理员后重试");
    }

    private static Place content(String id) {
        return new Place("attachment", "content", id);
    }

    private static Place name(String id) {
        return new Place("attachment", "name", id);
    }
}
