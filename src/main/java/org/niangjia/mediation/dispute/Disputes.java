package org.niangjia.mediation.dispute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disputes: read, and changed line by line or list by list; each change is one entry of the record. */
@Service
@Transactional
@RequiredArgsConstructor
public class Disputes {

    private final Sheets sheets;
    private final CaseFiles caseFiles;
    private final SameDispute same;

    @Transactional(readOnly = true)
    public Dispute of(CaseNumber number) {
        return new Dispute(
                number,
                all(number, DisputeSheets.WORKERS, Worker.class),
                all(number, DisputeSheets.EMPLOYERS, Employer.class),
                all(number, DisputeSheets.REPRESENTATIVES, Representative.class),
                all(number, DisputeSheets.CLAIMS, Claim.class),
                all(number, DisputeSheets.EVIDENCE, Evidence.class),
                all(number, DisputeSheets.ADDRESSES, DeliveryAddress.class));
    }

    private <R extends Record> List<R> all(CaseNumber number, Sheet sheet, Class<R> type) {
        return sheets.of(number, sheet).stream().map(line -> line.as(type)).toList();
    }

    /** 查重: open cases of the same kind between one of the same workers and one of the same employers. */
    @Transactional(readOnly = true)
    public Set<CaseNumber> duplicates(CaseNumber number) {
        return same.as(number);
    }

    @Transactional(readOnly = true)
    public Optional<Line> find(CaseNumber number, Sheet sheet, int n) {
        return sheets.find(number, sheet, n);
    }

    @Transactional(readOnly = true)
    public List<Line> lines(CaseNumber number, Sheet sheet) {
        return sheets.of(number, sheet);
    }

    /** @return the number of the new line */
    public int add(CaseNumber number, Sheet sheet, Map<String, ? extends @Nullable Object> handedIn, Acting by) {
        caseFiles.hold(number);
        Line line = sheets.read(sheet, handedIn);
        refuse(Together.faults(sheet, line, sheets.of(number, sheet), parties(number)));
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
            Acting by) {
        caseFiles.hold(number);
        List<Line> others = new ArrayList<>(sheets.of(number, sheet));
        Optional<Line> before = others.stream().filter(line -> line.n() == n).findFirst();
        before.ifPresent(line -> {
            others.remove(line);
            change(number, sheet, line, read, sheets.read(sheet, handedIn), others, by);
        });
        return before.isPresent();
    }

    private void change(
            CaseNumber number,
            Sheet sheet,
            Line before,
            @Nullable Integer read,
            Line after,
            List<Line> others,
            Acting by) {
        refuse(Together.faults(sheet, after, others, parties(number)));
        Sheets.Written written = sheets.change(number, sheet, before, after, read);
        List<Answer> changes = sheet.changes(before, written.line());
        if (!changes.isEmpty()) {
            note(number, by, "更改" + sheet.titleOf(before.n()), changes, written.facts());
        }
    }

    /** @return whether there was such a line */
    public boolean remove(CaseNumber number, Sheet sheet, int n, Acting by) {
        caseFiles.hold(number);
        Optional<Line> line = sheets.find(number, sheet, n);
        line.ifPresent(found -> {
            refuseWhereAddressed(number, sheet, n);
            Sheets.Written written = sheets.remove(number, sheet, found);
            note(number, by, "删除" + sheet.titleOf(n), List.of(), written.facts());
        });
        return line.isPresent();
    }

    private void refuseWhereAddressed(CaseNumber number, Sheet sheet, int n) {
        boolean addressed = sheets.of(number, DisputeSheets.ADDRESSES).stream()
                .anyMatch(address -> address.says("party", sheet.roleOf(n, false)));
        if (addressed) {
            refuse(List.of(new FieldError("", "请先删除这一当事人的送达地址。")));
        }
    }

    /** What cannot be right in the lists that come with a case before it is opened: {@code workers[0].idNo}. */
    @Transactional(readOnly = true)
    public List<FieldError> faultsIn(Map<String, ? extends @Nullable Object> lists) {
        return new Lists(sheets, lists, null).errors();
    }

    /**
     * Takes all the lists that come with a case or a step: {@code workers}, {@code employers}, {@code claims} … One entry.
     *
     * @throws SubmissionRefused with a sentence for every blank of every line that cannot be right
     */
    public void file(CaseNumber number, Map<String, ? extends @Nullable Object> lists, Acting by) {
        caseFiles.hold(number);
        Lists read = new Lists(sheets, lists, number);
        refuse(read.errors());
        List<Answer> answers = new ArrayList<>();
        List<PartyFact> facts = new ArrayList<>();
        read.lines()
                .forEach((sheet, lines) -> lines.forEach(line -> {
                    Sheets.Written written = sheets.add(number, sheet, line);
                    answers.addAll(sheet.answers(written.line().n(), written.line()));
                    facts.addAll(written.facts());
                }));
        if (!answers.isEmpty()) {
            note(number, by, "登记当事人与请求", answers, facts);
        }
    }

    private Set<String> parties(CaseNumber number) {
        return roles(sheets.of(number, DisputeSheets.WORKERS), sheets.of(number, DisputeSheets.EMPLOYERS));
    }

    private static Set<String> roles(List<Line> workers, List<Line> employers) {
        Set<String> roles = new LinkedHashSet<>();
        workers.forEach(line -> roles.add(DisputeSheets.WORKERS.roleOf(line.n(), false)));
        employers.forEach(line -> roles.add(DisputeSheets.EMPLOYERS.roleOf(line.n(), false)));
        return roles;
    }

    private void note(CaseNumber number, Acting by, String summary, List<Answer> answers, List<PartyFact> facts) {
        if (!caseFiles.note(number, by, new Happening(EntryKind.NOTED, null, null, summary, answers), facts)) {
            refuse(List.of(new FieldError("", "本案已经结束，不能再登记或者更改。")));
        }
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw new SubmissionRefused(faults);
        }
    }
}
