package org.niangjia.mediation.settlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.sheet.Blank;
import org.niangjia.mediation.sheet.Ledger;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Pen;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Drafts, reviews, signs and performs agreements. What a stage does not allow is refused with a sentence. */
@Service
@Transactional
@RequiredArgsConstructor
public class Settling implements Ledger {

    /** What may come along with a step: what is said of the agreement as a whole, and its terms. */
    public static final Set<String> KEYS = Stream.concat(
                    AgreementSheets.HEAD.blanks().stream().map(Blank::key), Stream.of(AgreementSheets.TERMS.key()))
            .collect(Collectors.toUnmodifiableSet());

    private final Sheets sheets;
    private final Pen pen;
    private final Stages stages;
    private final Admission admission;
    private final CaseFiles caseFiles;

    /** What cannot be right in an agreement that comes with a step: {@code terms[0].amount}. */
    @Transactional(readOnly = true)
    public List<FieldError> faultsIn(CaseNumber number, Map<String, ? extends @Nullable Object> agreement) {
        return new Draft(sheets, admission, number, agreement).errors();
    }

    /** Whether the stage lets lines be written on this sheet. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseNumber number, Sheet sheet) {
        return admission.isOpen(number, sheet);
    }

    /** Whether it lets the lines that are there be changed. */
    @Transactional(readOnly = true)
    public boolean mayChange(CaseNumber number, Sheet sheet) {
        return admission.isOpen(number, sheet) && !admission.isFrozen(number, sheet);
    }

    /** The whole draft anew: what is said of the agreement, and {@code terms}. One entry. */
    public void draft(CaseNumber number, Map<String, ? extends @Nullable Object> agreement, Acting by) {
        caseFiles.hold(number);
        Pen.refuse(admission.faults(number, AgreementSheets.TERMS));
        Draft draft = new Draft(sheets, admission, number, agreement);
        Pen.refuse(draft.errors());
        List<Answer> answers = new ArrayList<>();
        Stream.of(AgreementSheets.HEAD, AgreementSheets.TERMS)
                .forEach(sheet -> sheets.rewrite(number, sheet, draft.lines(sheet))
                        .forEach(line -> answers.addAll(sheet.answers(line.n(), line))));
        int count = stages.of(number).draft();
        stages.put(number, new Stages.Standing(Stage.DRAFT, count));
        pen.note(number, by, "起草调解协议（第" + count + "稿）", answers, List.of());
    }

    @Override
    public int add(CaseNumber number, Sheet sheet, Map<String, ? extends @Nullable Object> handedIn, Acting by) {
        return pen.add(number, sheet, handedIn, admission.check(number, sheet), by);
    }

    @Override
    public boolean change(
            CaseNumber number,
            Sheet sheet,
            int n,
            @Nullable Integer read,
            Map<String, ? extends @Nullable Object> handedIn,
            Acting by) {
        Pen.refuse(admission.frozen(number, sheet));
        return pen.change(number, sheet, n, read, handedIn, admission.check(number, sheet), by);
    }

    @Override
    public boolean remove(CaseNumber number, Sheet sheet, int n, Acting by) {
        Pen.refuse(admission.frozen(number, sheet));
        return pen.remove(number, sheet, n, (line, others) -> admission.faults(number, sheet), by);
    }

    /** 送审: from now on nobody changes the draft. @throws SubmissionRefused with what it still lacks */
    public void submit(CaseNumber number) {
        caseFiles.hold(number);
        Pen.refuse(admission.lacking(number));
        move(number, Stage.DRAFT, Stage.UNDER_REVIEW);
    }

    /** The review has found nothing against it. */
    public void pass(CaseNumber number) {
        move(number, Stage.UNDER_REVIEW, Stage.TO_SIGN);
    }

    /** 退改: the next draft. What had been signed of the last one is signed no more. */
    public void reopen(CaseNumber number) {
        caseFiles.hold(number);
        sheets.rewrite(number, AgreementSheets.SIGNATURES, List.<Line>of());
        stages.put(number, new Stages.Standing(Stage.DRAFT, stages.of(number).draft() + 1));
    }

    /** @throws SubmissionRefused while somebody has not signed without whom it does not take effect */
    public void conclude(CaseNumber number) {
        caseFiles.hold(number);
        Pen.refuse(admission.unsigned(number));
        move(number, Stage.TO_SIGN, Stage.SIGNED);
    }

    /** 方案认可: nobody objected in time, so it takes effect without a signature. */
    public void deem(CaseNumber number) {
        caseFiles.hold(number);
        move(number, Stage.UNDER_REVIEW, Stage.SIGNED);
    }

    /** The proposal was objected to in time after all. */
    public void undeem(CaseNumber number) {
        caseFiles.hold(number);
        move(number, Stage.SIGNED, Stage.UNDER_REVIEW);
    }

    private void move(CaseNumber number, Stage from, Stage to) {
        Stages.Standing standing = stages.of(number);
        if (standing.stage() != from) {
            Pen.refuse(List.of(
                    new FieldError("", "协议现在处于“" + standing.stage().getLabel() + "”，不能改为“" + to.getLabel() + "”。")));
        }
        stages.put(number, new Stages.Standing(to, standing.draft()));
    }
}
