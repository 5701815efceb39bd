package org.niangjia.desk.web;

import java.util.Optional;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseFiles;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the case that a request names, as far as the member may know of it: what is not theirs to see does not exist (404). */
@Component
@RequiredArgsConstructor
class Counter {

    private final CaseRecords records;
    private final CaseFiles caseFiles;
    private final Ways ways;
    private final AccessRecord access;

    CaseFile caseFile(String number, Member reader) {
        CaseFile file = CaseNumber.parse(number)
                .flatMap(it ->
                        records.find(it, reader).or(() -> awaiting(it, reader)).or(() -> noteKnocking(it, reader)))
                .orElseThrow(Counter::unknown);
        keepAway(file, Acting.self(reader));
        return file;
    }

    /** What waits for the member's group is theirs to look at, as a court's liaison sees no other case before. */
    private Optional<CaseFile> awaiting(CaseNumber number, Member reader) {
        return caseFiles.head(number).filter(file -> ways.isAwaited(file, reader));
    }

    /** Somebody tries numbers: told nothing, but on the record (ASVS 16.3.2). */
    private Optional<CaseFile> noteKnocking(CaseNumber number, Member reader) {
        if (records.exists(number)) {
            access.note(AccessEvent.FORBIDDEN, reader.login(), reader.login(), "案件 " + number);
        }
        return Optional.empty();
    }

    /** 回避: whether this case is one that the member has declared not to be impartial about. */
    boolean isKeptFrom(String number, Member reader) {
        return CaseNumber.parse(number)
                .flatMap(it -> records.find(it, reader))
                .filter(file -> records.isRecused(file, Acting.self(reader)))
                .isPresent();
    }

    /** In whose name the member does this with a case that is theirs to see. */
    Acting acting(Member member, String action, CaseFile file) {
        Acting acting = ways.to(file, action, member).orElseThrow(() -> new AccessDeniedException(action));
        keepAway(file, acting);
        return acting;
    }

    boolean may(Member member, String action, CaseFile file) {
        return ways.to(file, action, member).isPresent();
    }

    private void keepAway(CaseFile file, Acting acting) {
        if (records.isRecused(file, acting)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, CaseRecords.KEEP_AWAY);
        }
    }

    static ResponseStatusException unknown() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
