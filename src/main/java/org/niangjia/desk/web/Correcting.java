package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
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
        return file.open() && ways.to(file, ACTION, member).isPresent() && corrections.arePossible(file.number());
    }

    CaseFile caseFile(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        counter.acting(member, ACTION, file);
        return file;
    }

    Corrections.Draft draft(CaseFile file) {
        return corrections.draft(file.number()).orElseThrow(Correcting::over);
    }

    void correct(CaseFile file, Corrections.Wish wish, Member member) {
        switch (corrections.correct(file, wish, counter.acting(member, ACTION, file))) {
            case OVER -> throw over();
            case OVERTAKEN -> throw overtaken(file);
            case DONE -> {}
        }
    }

    private static ResponseStatusException overtaken(CaseFile file) {
        ResponseStatusException conflict =
                new ResponseStatusException(HttpStatus.CONFLICT, "您打开更正表以后，登记已由他人更正，您的更正没有保存。请重新打开更正表，核对现在的内容后再更正。");
        conflict.getBody().setProperty("caseNumber", file.number().value());
        return conflict;
    }

    private static ResponseStatusException over() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "本案已经结束，或者不是由登记表立案，没有可以更正的登记。");
    }
}
