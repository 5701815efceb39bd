package org.niangjia.mediation.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.EntryKind;
import org.niangjia.casefile.entry.Happening;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.springframework.stereotype.Component;

/** Writes one line of a sheet in the turn of the case, and the one entry that tells of it. */
@Component
@RequiredArgsConstructor
public class Pen {

    private final Sheets sheets;
    private final CaseFiles caseFiles;

    /** What a line may not be beside the others of its sheet, and beside what else the case knows. */
    @FunctionalInterface
    public interface Check {

        List<FieldError> faults(Line line, List<Line> others);
    }

    /** @return the number of the new line */
    public int add(
            CaseNumber number, Sheet sheet, Map<String, ? extends @Nullable Object> handedIn, Check check, Acting by) {
        caseFiles.hold(number);
        Line line = sheets.read(sheet, handedIn);
        refuse(check.faults(line, sheets.of(number, sheet)));
        Sheets.Written written = sheets.add(number, sheet, line);
        int n = written.line().n();
        note(number, by, "登记" + sheet.titleOf(n), sheet.answers(n, written.line()), written.facts());
        return n;
    }

    /**
     * @param read the version that was read; none: not said
     * @return whether there is such a line
     */
    public boolean change(
            CaseNumber number,
            Sheet sheet,
            int n,
            @Nullable Integer read,
            Map<String, ? extends @Nullable Object> handedIn,
            Check check,
            Acting by) {
        caseFiles.hold(number);
        List<Line> others = new ArrayList<>(sheets.of(number, sheet));
        Optional<Line> before = others.stream().filter(line -> line.n() == n).findFirst();
        before.ifPresent(line -> {
            others.remove(line);
            Line after = sheets.read(sheet, handedIn);
            refuse(check.faults(after, others));
            change(number, sheet, line, sheets.change(number, sheet, line, after, read), by);
        });
        return before.isPresent();
    }

    private void change(CaseNumber number, Sheet sheet, Line before, Sheets.Written written, Acting by) {
        List<Answer> changes = sheet.changes(before, written.line());
        if (!changes.isEmpty()) {
            note(number, by, "更改" + sheet.titleOf(before.n()), changes, written.facts());
        }
    }

    /** @return whether there was such a line */
    public boolean remove(CaseNumber number, Sheet sheet, int n, Check check, Acting by) {
        caseFiles.hold(number);
        Optional<Line> line = sheets.find(number, sheet, n);
        line.ifPresent(found -> {
            refuse(check.faults(found, List.of()));
            Sheets.Written written = sheets.remove(number, sheet, found);
            note(number, by, "删除" + sheet.titleOf(n), List.of(), written.facts());
        });
        return line.isPresent();
    }

    /** @throws SubmissionRefused if the case is over */
    public void note(CaseNumber number, Acting by, String summary, List<Answer> answers, List<PartyFact> facts) {
        if (!caseFiles.note(number, by, new Happening(EntryKind.NOTED, null, null, summary, answers), facts)) {
            refuse(List.of(new FieldError("", "本案已经结束，不能再登记或者更改。")));
        }
    }

    public static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
    }
}
