package org.niangjia.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.attachment.Attachment;
import org.niangjia.casefile.attachment.Attachments;
import org.niangjia.casefile.attachment.Attachments.OwnFile;
import org.niangjia.casefile.attachment.Filed;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.document.ToldCase.Occasion;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.template.Template;
import org.niangjia.document.wording.Wording;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** 定稿: number, file and entry of a letter, all of them or none. */
@Component
@RequiredArgsConstructor
class Issuing {

    private final Writing writing;
    private final LetterNumbers numbers;
    private final LetterRows rows;
    private final Attachments attachments;
    private final Clock clock;

    Letter issue(CaseFile file, LetterKind kind, Occasion occasion, Acting by) {
        @Nullable Letter before = lastOf(file, kind, occasion).orElse(null);
        Optional<LetterNumber> number =
                Optional.ofNullable(kind.series()).map(series -> numbers.next(writing.issuer(file, kind), series));
        Template.Filled filled = writing.write(file, kind, occasion, heading(number, before));
        requireKnown(kind, filled);
        Filed filed = attachments.keep(file.number(), ownFile(kind, occasion, number, filled, before), by);
        if (!filed.isNew()) {
            throw new LetterRefused("与已经定稿的《" + kind.name() + "》内容相同，不必重新制发");
        }
        Letter letter = letter(filed.attachment(), kind, occasion, number, before);
        rows.put(letter, number);
        return letter;
    }

    private Optional<Letter> lastOf(CaseFile file, LetterKind kind, Occasion occasion) {
        return rows.of(file.number()).stream()
                .filter(letter -> letter.isOf(kind, occasion))
                .reduce((earlier, later) -> later);
    }

    private Particulars heading(Optional<LetterNumber> number, @Nullable Letter before) {
        return Particulars.none()
                .text("文号", number.map(LetterNumber::toString).orElse(""))
                .text("替代说明", before == null ? "" : "本文书替代" + told(before) + "，原文书自本文书制发之日起不再使用。");
    }

    private String told(Letter before) {
        String day = Wording.day(before.issuedAt().atZone(clock.getZone()).toLocalDate());
        return day + "制发的" + (before.number() == null ? "同名文书" : before.number());
    }

    private static void requireKnown(LetterKind kind, Template.Filled filled) {
        if (!filled.unknown().isEmpty()) {
            throw new LetterRefused(
                    "《" + kind.name() + "》的模板里有系统不认识的栏目：" + String.join("、", filled.unknown()) + "。请先改正模板再定稿");
        }
    }

    private static OwnFile ownFile(
            LetterKind kind,
            Occasion occasion,
            Optional<LetterNumber> number,
            Template.Filled filled,
            @Nullable Letter before) {
        String known = number.map(it -> "（" + it + "）").orElse(occasion.isOnly() ? "" : "（" + occasion.label() + "）");
        List<Answer> answers = new ArrayList<>();
        answers.add(new Answer("letter", "文书", kind.code() + " " + kind.name(), null));
        number.ifPresent(it -> answers.add(new Answer("letterNumber", "文号", it.toString(), null)));
        if (!occasion.isOnly()) {
            answers.add(new Answer("occasion", "事由", occasion.label(), null));
        }
        if (before != null) {
            answers.add(new Answer("replaces", "替代", before.number() == null ? before.name() : before.number(), null));
        }
        return new OwnFile(
                kind.name() + known + ".docx",
                filled.docx(),
                (before == null ? "制发文书：" : "重新制发文书：") + kind.name() + known,
                answers);
    }

    private static Letter letter(
            Attachment kept,
            LetterKind kind,
            Occasion occasion,
            Optional<LetterNumber> number,
            @Nullable Letter before) {
        return new Letter(
                kept.id(),
                kept.caseNumber(),
                kind.code(),
                kind.name(),
                occasion.key(),
                number.map(LetterNumber::toString).orElse(null),
                kept.addedAt(),
                kept.addedBy(),
                kept.addedByName(),
                kept.sm3(),
                before == null ? null : before.id(),
                kind.isForCourt());
    }
}
