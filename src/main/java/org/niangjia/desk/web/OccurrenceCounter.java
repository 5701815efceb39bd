package org.niangjia.desk.web;

import java.util.List;
import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.gate.Occurrence;
import org.niangjia.engine.gate.Occurrences;
import org.niangjia.identity.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What a member may report of a case: what the case waits for, as far as it is theirs. */
@Component
@RequiredArgsConstructor
class OccurrenceCounter {

    private final Counter counter;
    private final Occurrences occurrences;

    List<Occurrence> of(CaseFile file, Member member) {
        return file.open() ? occurrences.possible(file.number(), member) : List.of();
    }

    CaseFile caseFile(String number, Member member) {
        return counter.caseFile(number, member);
    }

    Occurrence occurrence(CaseFile file, String element, Member member) {
        return of(file, member).stream()
                .filter(it -> it.element().equals(element))
                .findFirst()
                .orElseThrow(() -> notAwaited(file));
    }

    void report(CaseFile file, String element, Map<String, ? extends @Nullable Object> answers, Member by) {
        if (!occurrences.report(file.number(), element, answers, by)) {
            throw notAwaited(file);
        }
    }

    private static ResponseStatusException notAwaited(CaseFile file) {
        ResponseStatusException conflict =
                new ResponseStatusException(HttpStatus.CONFLICT, "本案现在没有这一事项可以登记：案件已经办到别处，或者已有人登记。");
        conflict.getBody().setProperty("caseNumber", file.number().value());
        return conflict;
    }
}
