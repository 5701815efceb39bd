package org.niangjia.document;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.document.ToldCase.Occasion;
import org.niangjia.document.content.Audience;
import org.niangjia.document.content.Particulars;
import org.niangjia.document.template.Template;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The letters of a case: which can be made, drafts of them, and those that were issued. For whoever may see the case. */
@Service
@RequiredArgsConstructor
public class Letters {

    private final Catalogue catalogue;
    private final Writing writing;
    private final Issuing issuing;
    private final LetterRows rows;
    private final CaseFiles caseFiles;

    /**
     * A letter that can be made now, or why it cannot.
     *
     * @param last the one that was issued and would be replaced
     */
    public record Possible(
            LetterKind kind,
            Occasion occasion,
            @Nullable String obstacle,
            @Nullable Letter last) {}

    /** @param unknown what its template asks for and no letter of this kind knows */
    public record Draft(String fileName, byte[] docx, Set<String> unknown) {}

    /** Whether cases of this type have letters at all. */
    public boolean has(String process) {
        return !catalogue.of(process).isEmpty();
    }

    /** For whoever may make letters of cases of this type: whether this case is theirs. */
    public boolean isHandledBy(CaseFile file, Acting by) {
        return catalogue.of(file.process()).stream().limit(1).anyMatch(kind -> writing.source(kind)
                .isHandledBy(file, by));
    }

    /** Those whose step the case has reached. */
    @Transactional(readOnly = true)
    public List<Possible> possible(CaseFile file) {
        List<LetterKind> kinds = file.open() ? catalogue.of(file.process()) : List.of();
        if (kinds.isEmpty()) {
            return List.of();
        }
        Set<String> reached = reached(file);
        List<Letter> issued = issued(file.number());
        ToldCase told = writing.of(file, kinds.get(0));
        return kinds.stream()
                .filter(kind -> kind.isDue(reached) && told.concerns(kind))
                .flatMap(kind -> Writing.occasions(told, kind).stream().map(each -> possible(told, kind, each, issued)))
                .toList();
    }

    /** In the order in which they were issued. */
    public List<Letter> issued(CaseNumber number) {
        return rows.of(number);
    }

    public Optional<Letter> find(CaseNumber number, String id) {
        return rows.find(number, id);
    }

    public Optional<LetterKind> kind(CaseFile file, String code) {
        return catalogue.find(file.process(), code);
    }

    /** What a volume does not hold because nobody has issued it, in sentences. */
    @Transactional(readOnly = true)
    public List<String> neverIssued(CaseFile file) {
        Set<String> codes = issued(file.number()).stream().map(Letter::code).collect(Collectors.toSet());
        return catalogue.of(file.process()).stream()
                .limit(1)
                .flatMap(kind -> writing.of(file, kind).neverIssued(codes).stream())
                .toList();
    }

    /** What it would say if it were issued now. @param occasion by its key */
    @Transactional(readOnly = true)
    public Draft draft(CaseFile file, LetterKind kind, String occasion) {
        ToldCase told = writing.of(file, kind);
        Occasion which = Writing.occasion(told, kind, occasion);
        requirePossible(file, told, kind, which);
        Template.Filled filled = writing.write(
                file, kind, which, Particulars.none().text("文号", Writing.DRAFT).text("替代说明", ""));
        return new Draft(kind.name() + Writing.DRAFT + ".docx", filled.docx(), filled.unknown());
    }

    /** 卷宗封面: made anew for each volume; none where the case type has none. @param contents what the volume holds */
    @Transactional(readOnly = true)
    public Optional<byte[]> cover(CaseFile file, boolean forCourt, Particulars contents) {
        return catalogue.of(file.process()).stream()
                .filter(LetterKind::isCover)
                .findFirst()
                .map(kind -> forCourt ? kind.readBy(Set.of(Audience.COURT)) : kind)
                .map(kind -> writing.write(
                                file,
                                kind,
                                Occasion.ONLY,
                                contents.text("文号", "").text("替代说明", ""))
                        .docx());
    }

    /** 定稿: gives it its number, keeps it with the case and enters it into the record. */
    @Transactional
    public Letter issue(CaseFile file, LetterKind kind, String occasion, Acting by) {
        caseFiles.hold(file.number());
        ToldCase told = writing.of(file, kind);
        Occasion which = Writing.occasion(told, kind, occasion);
        requirePossible(file, told, kind, which);
        told.unfinished(kind, which).ifPresent(Letters::refuse);
        return issuing.issue(file, kind, which, by);
    }

    private static Possible possible(ToldCase told, LetterKind kind, Occasion occasion, List<Letter> issued) {
        return new Possible(
                kind,
                occasion,
                told.obstacle(kind, occasion).orElse(null),
                issued.stream()
                        .filter(letter -> letter.isOf(kind, occasion))
                        .reduce((earlier, later) -> later)
                        .orElse(null));
    }

    private void requirePossible(CaseFile file, ToldCase told, LetterKind kind, Occasion occasion) {
        if (!file.open()) {
            throw new LetterRefused("案件已经办结，不能再制作文书");
        }
        if (!kind.isDue(reached(file))) {
            throw new LetterRefused("案件还没有办到制作《" + kind.name() + "》的环节");
        }
        told.obstacle(kind, occasion).ifPresent(Letters::refuse);
    }

    private static void refuse(String sentence) {
        throw new LetterRefused(sentence);
    }

    private Set<String> reached(CaseFile file) {
        Set<String> reached = new HashSet<>(caseFiles.steps(file.number()));
        reached.add(file.stage());
        return reached;
    }
}
