package org.niangjia.mediation.dispute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.entry.Answer;
import org.niangjia.casefile.entry.PartyFact;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.engine.SubmissionRefused;
import org.niangjia.engine.form.FieldError;
import org.niangjia.identity.Acting;
import org.niangjia.mediation.sheet.Ledger;
import org.niangjia.mediation.sheet.Line;
import org.niangjia.mediation.sheet.Pen;
import org.niangjia.mediation.sheet.Sheet;
import org.niangjia.mediation.sheet.Sheets;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The disputes: read, and changed line by line or list by list; each change is one entry of the record. */
@Service
@Transactional
@RequiredArgsConstructor
public class Disputes implements Ledger {

    private final Sheets sheets;
    private final Pen pen;
    private final CaseFiles caseFiles;
    private final SameDispute same;
    private final FixedParties fixed;
    private final ApplicationEventPublisher house;

    @Transactional(readOnly = true)
    public Dispute of(CaseNumber number) {
        Function<Sheet, List<Line>> lines = sheets.of(number);
        return new Dispute(
                number,
                all(lines.apply(DisputeSheets.WORKERS), Worker.class),
                all(lines.apply(DisputeSheets.EMPLOYERS), Employer.class),
                all(lines.apply(DisputeSheets.REPRESENTATIVES), Representative.class),
                all(lines.apply(DisputeSheets.CLAIMS), Claim.class),
                all(lines.apply(DisputeSheets.EVIDENCE), Evidence.class),
                all(lines.apply(DisputeSheets.ADDRESSES), DeliveryAddress.class));
    }

    private static <R extends Record> List<R> all(List<Line> lines, Class<R> type) {
        return lines.stream().map(line -> line.as(type)).toList();
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

    /** Whether lines may be added to this sheet now. */
    @Transactional(readOnly = true)
    public boolean isOpen(CaseNumber number, Sheet sheet) {
        return fixed.isOpen(number, sheet);
    }

    @Override
    public int add(CaseNumber number, Sheet sheet, Map<String, ? extends @Nullable Object> handedIn, Acting by) {
        int n = pen.add(number, sheet, handedIn, whileOpen(number, sheet, together(number, sheet)), by);
        if (FixedParties.isOfParties(sheet)) {
            house.publishEvent(new PartiesChanged(number, by));
        }
        return n;
    }

    @Override
    public boolean change(
            CaseNumber number,
            Sheet sheet,
            int n,
            @Nullable Integer read,
            Map<String, ? extends @Nullable Object> handedIn,
            Acting by) {
        caseFiles.hold(number);
        Optional<Line> before = sheets.find(number, sheet, n);
        Pen.Check check = (line, others) -> Stream.of(
                        together(number, sheet).faults(line, others),
                        fixed.faults(number, sheet, before.orElseThrow(), line))
                .flatMap(List::stream)
                .toList();
        boolean there = pen.change(number, sheet, n, read, handedIn, check, by);
        before.filter(line -> FixedParties.isNew(
                        sheet, line, sheets.find(number, sheet, n).orElseThrow()))
                .ifPresent(line -> house.publishEvent(new PartiesChanged(number, by)));
        return there;
    }

    @Override
    public boolean remove(CaseNumber number, Sheet sheet, int n, Acting by) {
        return pen.remove(
                number, sheet, n, whileOpen(number, sheet, (line, others) -> addressed(number, sheet, n)), by);
    }

    private Pen.Check whileOpen(CaseNumber number, Sheet sheet, Pen.Check check) {
        return (line, others) -> Stream.of(fixed.faults(number, sheet), check.faults(line, others))
                .flatMap(List::stream)
                .toList();
    }

    private Pen.Check together(CaseNumber number, Sheet sheet) {
        return (line, others) -> Together.faults(sheet, line, others, parties(number));
    }

    private List<FieldError> addressed(CaseNumber number, Sheet sheet, int n) {
        return sheets.of(number, DisputeSheets.ADDRESSES).stream()
                        .anyMatch(address -> address.says("party", sheet.roleOf(n, false)))
                ? List.of(new FieldError("", "请先删除这一当事人的送达地址。"))
                : List.of();
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
        Pen.refuse(read.errors());
        List<Answer> answers = new ArrayList<>();
        List<PartyFact> facts = new ArrayList<>();
        read.lines()
                .forEach((sheet, lines) -> lines.forEach(line -> {
                    Sheets.Written written = sheets.add(number, sheet, line);
                    answers.addAll(sheet.answers(written.line().n(), written.line()));
                    facts.addAll(written.facts());
                }));
        if (!answers.isEmpty()) {
            pen.note(number, by, "登记当事人与请求", answers, facts);
        }
    }

    /** The roles of the parties, e.g. {@code WORKER-1}. */
    @Transactional(readOnly = true)
    public Set<String> parties(CaseNumber number) {
        Set<String> roles = new LinkedHashSet<>();
        Stream.of(DisputeSheets.WORKERS, DisputeSheets.EMPLOYERS)
                .forEach(sheet -> sheets.of(number, sheet).forEach(line -> roles.add(sheet.roleOf(line.n(), false))));
        return roles;
    }
}
