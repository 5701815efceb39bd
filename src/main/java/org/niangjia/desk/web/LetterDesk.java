package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.LetterKind;
import org.niangjia.document.Letters;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes letters, for those who handle the case. What was issued is handed out by {@link IssuedDesk}. */
@Component
@RequiredArgsConstructor
class LetterDesk {

    private final Counter counter;
    private final Letters letters;
    private final LetterTrace trace;

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
        trace.ofDraft(asked.by(), asked.file(), asked.kind());
        return draft;
    }

    Letter issue(Asked asked, String about) {
        return letters.issue(asked.file(), asked.kind(), about, asked.by());
    }
}
