package org.niangjia.mediation.web;

import java.util.LinkedHashMap;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.niangjia.mediation.dispute.Dispute;
import org.niangjia.mediation.dispute.Disputes;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/…/dispute}: the lists of a dispute, masked as on its page, and each of their lines to be written. */
@RestController
@RequestMapping("/api/cases/{number}/dispute")
@RequiredArgsConstructor
class DisputeApi {

    private final Counter counter;
    private final DisputeBook book;
    private final LineDoor lines;
    private final Disputes disputes;
    private final Twins twins;

    @Requires("dispute.view")
    @GetMapping
    Map<String, Object> show(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        Dispute dispute = disputes.of(file.number());
        Map<String, Object> shown = new LinkedHashMap<>(lines.masked(book, file));
        shown.put("claimed", dispute.claimed().setScale(2).toPlainString());
        shown.put("counterclaimed", dispute.counterclaimed().setScale(2).toPlainString());
        shown.put("missing", book.missing(file.number()));
        shown.put("duplicates", twins.of(file, member).numbers());
        return shown;
    }

    @Requires("dispute.edit")
    @PostMapping("/{list}")
    @ResponseStatus(HttpStatus.CREATED)
    LineDoor.Added add(
            @PathVariable String number,
            @PathVariable String list,
            @RequestBody Map<String, @Nullable Object> line,
            Member member) {
        return lines.add(book, counter.caseFile(number, member), list, line, member);
    }

    @Requires("dispute.edit")
    @PutMapping("/{list}/{n}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(
            @PathVariable String number,
            @PathVariable String list,
            @PathVariable int n,
            @RequestBody Map<String, @Nullable Object> line,
            Member member) {
        lines.change(book, counter.caseFile(number, member), list, n, line, member);
    }

    @Requires("dispute.edit")
    @DeleteMapping("/{list}/{n}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String number, @PathVariable String list, @PathVariable int n, Member member) {
        lines.remove(book, counter.caseFile(number, member), list, n, member);
    }
}
