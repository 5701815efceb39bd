package org.niangjia.desk.web;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.engine.NotYours;
import org.niangjia.engine.registration.Withdrawals;
import org.niangjia.identity.Member;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Takes back a registration for our pages and for the API alike. */
@Component
@RequiredArgsConstructor
class Withdrawing {

    private final Counter counter;
    private final Withdrawals withdrawals;

    /** A case that is open and that the member may take back. */
    CaseFile caseFile(String number, Member member) {
        CaseFile file = counter.caseFile(number, member);
        obstacle(member, file).ifPresent(sentence -> {
            throw NotYours.inPerson(sentence);
        });
        if (withdrawals.by(member, file).isEmpty()) {
            throw new AccessDeniedException("case.withdraw");
        }
        if (!file.open()) {
            throw over();
        }
        return file;
    }

    /** Why somebody who may take back other cases leaves this one to another. */
    Optional<String> obstacle(Member member, CaseFile file) {
        return file.open() ? withdrawals.obstacle(member, file) : Optional.empty();
    }

    boolean isOpenTo(Member member, CaseFile file) {
        return file.open() && withdrawals.by(member, file).isPresent();
    }

    void withdraw(CaseFile file, String reason, Member member) {
        if (!withdrawals.withdraw(file, reason, member)) {
            throw over();
        }
    }

    private static ResponseStatusException over() {
        return new ResponseStatusException(HttpStatus.CONFLICT, "本案已经结束，不能撤销登记。");
    }
}
