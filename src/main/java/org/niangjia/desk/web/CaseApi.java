package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.Register;
import org.niangjia.casefile.entry.Entry;
import org.niangjia.casefile.proof.CaseProof;
import org.niangjia.casefile.proof.RecordProof;
import org.niangjia.engine.Procedures;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** {@code /api/cases}: opening a case, the register, the case and its record. */
@RestController
@RequestMapping("/api/cases")
@RequiredArgsConstructor
class CaseApi {

    private final Procedures procedures;
    private final Register register;
    private final CaseRecords records;
    private final RecordProof proof;
    private final Counter counter;
    private final CasesShown shown;

    record Opened(String caseNumber, String processInstanceId) {}

    @Requires("case.open")
    @GetMapping(path = "/{process}/start-form", produces = MediaType.APPLICATION_JSON_VALUE)
    String startForm(@PathVariable String process) {
        return procedures
                .startForm(process)
                .map(contract -> contract.form().source())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @Requires("case.open")
    @PostMapping("/{process}")
    @ResponseStatus(HttpStatus.CREATED)
    Opened open(@PathVariable String process, @RequestBody Map<String, Object> answers, Member member) {
        startForm(process);
        Procedures.Opened opened = procedures.open(process, answers, member);
        return new Opened(opened.number().value(), opened.processInstanceId());
    }

    @Requires("case.look")
    @GetMapping
    Shown.Listed<CasesShown.CaseLine> list(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable String stage,
            @RequestParam(required = false) @Nullable Boolean open,
            @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size,
            Member member) {
        Register.State state = open == null ? null : open ? Register.State.OPEN : Register.State.ENDED;
        Register.Wanted wanted = new Register.Wanted(process, stage, state, q, overdue ? shown.overdue() : null);
        Register.Page found = register.page(wanted, member, Math.max(page, 0), Shown.size(size));
        return new Shown.Listed<>(found.total(), shown.lines(found.items()));
    }

    @Requires("case.look")
    @GetMapping("/{number}")
    CasesShown.CaseShown show(@PathVariable String number, Member member) {
        return shown.whole(counter.caseFile(number, member));
    }

    @Requires("case.view-record")
    @GetMapping("/{number}/entries")
    Shown.Listed<CasesShown.EntryShown> entries(@PathVariable String number, Member member) {
        List<Entry> entries = records.entries(counter.caseFile(number, member), member);
        return Shown.list(entries.size(), entries, shown::entry);
    }

    @Requires("case.view-record")
    @GetMapping("/{number}/verify")
    CaseProof verify(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        return proof.of(file.number());
    }
}
