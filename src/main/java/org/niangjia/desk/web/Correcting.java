package org.niangjia.desk.web;

import java.util.Map;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.registration.Corrections;
import org.niangjia.identity.Member;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts a registration right for our pages and for the API alike. */
@Component
@RequiredArgsConstructor
class Correcting {

    private static final String ACTION = "case.correct";

    private final Counter counter;
    private final Ways ways;
    private final Corrections corrections;

    boolean isOpenTo(Member member, CaseFile file) {
        return file.open() && ways.to(file, ACTION, member).isPresent();
    }

    CaseFile caseFile(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        counter.acting(member, ACTION, file);
        return file;
    }

    Corrections.Draft draft(CaseFile file) {
        return corrections.draft(file.number()).orElseThrow(Correcting::over);
    }

    void correct(CaseFile file, Map<String, ? extends @Nullable Object> answers, String reason, Member member) {
        if (!corrections.correct(file, answers, reason, counter.acting(member, ACTION, file))) {
            throw over();
        }
    }

    private static ResponseStatusException over() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "本案已经结束，或者不是由登记表立案，没有可以更正的登记。");
    }
}
