package org.niangjia.desk.web;

import java.util.Optional;
import lombok.Getter;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.document.Letter;
import org.niangjia.document.LetterKind;
import org.niangjia.identity.Acting;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.stereotype.Component;

/** Who had which letter before them, when, and what for: a letter names people as they are (domain rules §9.3). */
@Component
@RequiredArgsConstructor
class LetterTrace {

    private final AccessRecord access;

    /** The deed itself says what for: nobody is asked. */
    @Getter
    @RequiredArgsConstructor
    enum Purpose {
        WRITING("文书制作"),
        SERVICE("送达"),
        READING("查阅，当事人信息已遮盖");

        private final String label;
    }

    void ofDraft(Acting reader, CaseFile file, LetterKind kind) {
        note(reader, file, kind.name() + "（草稿）", Purpose.WRITING);
    }

    void ofIssued(Acting reader, CaseFile file, Letter letter, Purpose purpose) {
        String number = Optional.ofNullable(letter.number()).orElse("");
        note(reader, file, letter.name() + number, purpose);
    }

    private void note(Acting reader, CaseFile file, String letter, Purpose purpose) {
        access.note(
                AccessEvent.LETTER_READ,
                reader.capacity().login(),
                reader.member().login(),
                file.number() + " " + letter + "，用途：" + purpose.getLabel());
    }
}
