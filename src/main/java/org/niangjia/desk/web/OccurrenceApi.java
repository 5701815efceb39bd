package org.niangjia.desk.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.gate.Occurrence;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Requires;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code /api/cases/{number}/occurrences}: what may be reported of a case, and reporting it. */
@RestController
@RequestMapping("/api/cases/{number}/occurrences")
@RequiredArgsConstructor
@Requires("task.work")
class OccurrenceApi {

    private final OccurrenceCounter counter;

    /** @param obstacle why this member may not report it; none: may */
    record OccurrenceShown(
            String element,
            String name,
            String documentation,
            @Nullable String obstacle,
            @JsonRawValue String form) {}

    @GetMapping
    Shown.Listed<OccurrenceShown> list(@PathVariable String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        List<Occurrence> possible = counter.of(file, member);
        return Shown.list(possible.size(), possible, OccurrenceApi::shown);
    }

    @PostMapping("/{element}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void report(
            @PathVariable String number,
            @PathVariable String element,
            @RequestBody Map<String, Object> answers,
            Member member) {
        counter.report(counter.caseFile(number, member), element, answers, member);
    }

    private static OccurrenceShown shown(Occurrence it) {
        return new OccurrenceShown(
                it.element(),
                it.name(),
                it.documentation(),
                it.obstacle(),
                it.contract().form().source());
    }
}
