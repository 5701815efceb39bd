package org.niangjia.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.desk.web.LetterTrace.Purpose;
import org.niangjia.document.Letter;
import org.niangjia.document.Letters;
import org.niangjia.document.masking.MaskedLetters;
import org.niangjia.identity.Member;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Issued letters: as they are for those who may see the parties' data, who serve them; covered for those who watch over cases. */
@Component
@RequiredArgsConstructor
class IssuedDesk {

    private final Counter counter;
    private final Letters letters;
    private final Attachments attachments;
    private final MaskedLetters masked;
    private final LetterTrace trace;

    /** @param docx covered, unless {@code clear} */
    record Shown(Letter letter, byte[] docx, boolean clear) {}

    Shown look(CaseFile file, String id, Member reader) {
        Letter letter = find(file, id, reader);
        boolean clear = counter.may(reader, "party.unmask", file);
        trace.ofIssued(
                counter.acting(reader, "letter.read", file), file, letter, clear ? Purpose.SERVICE : Purpose.READING);
        byte[] docx = content(file, letter);
        return new Shown(letter, clear ? docx : masked.of(file, docx), clear);
    }

    /** The very file that was issued, or its covered copy. */
    ResponseEntity<?> take(CaseFile file, String id, Member reader) {
        Shown shown = look(file, id, reader);
        return shown.clear()
                ? attachments.open(file.number(), id, reader).map(Files::of).orElseThrow(Counter::unknown)
                : Files.of(shown.letter().name() + "（已遮盖）.docx", shown.docx());
    }

    private Letter find(CaseFile file, String id, Member reader) {
        counter.acting(reader, "letter.read", file);
        return letters.find(file.number(), id).orElseThrow(Counter::unknown);
    }

    private byte[] content(CaseFile file, Letter letter) {
        return attachments.of(file.number()).stream()
                .filter(attachment -> attachment.id().equals(letter.id()))
                .findFirst()
                .map(attachment -> {
                    try (InputStream content = attachments.content(attachment)) {
                        return content.readAllBytes();
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .orElseThrow(Counter::unknown);
    }
}
