package org.niangjia.desk.web;

import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.Permissions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the case that a request names, as far as the member may know of it: what is not theirs to see does not exist (404). */
@Component
@RequiredArgsConstructor
class Counter {

    private final CaseRecords records;
    private final Permissions permissions;

    CaseFile caseFile(String number, Member reader) {
        return CaseNumber.parse(number).flatMap(it -> records.find(it, reader)).orElseThrow(Counter::unknown);
    }

    /** In whose name the member does this with a case that is theirs to see. */
    Acting acting(Member member, String action, CaseFile file) {
        return permissions
                .acting(member, action, file.process(), file.unionCode())
                .orElseGet(() -> Acting.self(member));
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
