package org.niangjia.desk.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.attachment.Download;
import org.niangjia.document.Letter;
import org.niangjia.document.LetterKind;
import org.niangjia.document.Letters;
import org.niangjia.document.preview.Block;
import org.niangjia.document.preview.Preview;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Hands out letters, to whom it is and with a note of it: a letter names people as they are. */
@Component
@RequiredArgsConstructor
class LetterDesk {

    private final Counter counter;
    private final Letters letters;
    private final Attachments attachments;
    private final AccessRecord access;

    /** A case and one kind of its letters, as somebody may handle it. */
    record Asked(CaseFile file, LetterKind kind, Acting by) {}

    Asked asked(String number, String code, Member member) {
        CaseFile file = counter.caseFile(number, member);
        Acting by = counter.acting(member, "letter.issue", file);
        if (!letters.isHandledBy(file, by)) {
            throw new AccessDeniedException("letters of a case that others handle");
        }
        return new Asked(file, letters.kind(file, code).orElseThrow(Counter::unknown), by);
    }

    Letters.Draft draft(Asked asked, String about) {
        Letters.Draft draft = letters.draft(asked.file(), asked.kind(), about);
        note(asked.by(), asked.file(), asked.kind().name() + "（草稿）");
        return draft;
    }

    Letter issue(Asked asked, String about) {
        return letters.issue(asked.file(), asked.kind(), about, asked.by());
    }

    Letter issued(CaseFile file, String id, Member member) {
        counter.acting(member, "letter.read", file);
        return letters.find(file.number(), id).orElseThrow(Counter::unknown);
    }

    List<Block> preview(CaseFile file, Letter letter, Member member) {
        note(
                counter.acting(member, "letter.read", file),
                file,
                Optional.ofNullable(letter.number()).orElse(letter.name()));
        return attachments.of(file.number()).stream()
                .filter(attachment -> attachment.id().equals(letter.id()))
                .findFirst()
                .map(attachment -> {
                    try (InputStream content = attachments.content(attachment)) {
                        return Preview.of(content.readAllBytes());
                    } catch (IOException unreadable) {
                        throw new UncheckedIOException(unreadable);
                    }
                })
                .orElseThrow(Counter::unknown);
    }

    Download download(CaseFile file, Letter letter, Member member) {
        return attachments.open(file.number(), letter.id(), member).orElseThrow(Counter::unknown);
    }

    private void note(Acting reader, CaseFile file, String what) {
        access.note(
                AccessEvent.LETTER_READ,
                reader.capacity().login(),
                reader.member().login(),
                file.number() + " " + what);
    }
}
