package org.niangjia.mediation.web;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.casefile.CaseRecords;
import org.niangjia.casefile.number.CaseNumber;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.access.Permissions;
import org.niangjia.roster.Mediators;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the mediation that a request names, as far as the member may know of it, and in whose name the member acts. */
@Component("mediationCounter")
@RequiredArgsConstructor
class Counter {

    static final String PROCESS = "court-union-mediation";

    private final CaseRecords records;
    private final Permissions permissions;
    private final Mediators mediators;

    CaseFile caseFile(String number, Member reader) {
        CaseFile file = CaseNumber.parse(number)
                .flatMap(it -> records.find(it, reader))
                .filter(found -> found.process().equals(PROCESS))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        keepAway(file, Acting.self(reader));
        return file;
    }

    boolean may(Member member, String action, CaseFile file) {
        return file.open() && way(member, action, file).isPresent();
    }

    /** Also of a case that is closed. */
    boolean mayRead(Member member, String action, CaseFile file) {
        return way(member, action, file).isPresent();
    }

    Acting acting(Member member, String action, CaseFile file) {
        Acting acting = way(member, action, file).orElseThrow(() -> new AccessDeniedException(action));
        keepAway(file, acting);
        return acting;
    }

    /** Of the mediators only who mediates the case; the others by their place in the tree, or because they handle it. */
    private Optional<Acting> way(Member member, String action, CaseFile file) {
        return permissions
                .acting(member, action, PROCESS, file.unionCode())
                .filter(acting -> !isOnlyMediator(acting, action) || mediates(file, acting))
                .or(() -> permissions.withTaskInHand(member, action, PROCESS).stream()
                        .filter(acting -> records.hadPart(file, acting))
                        .findFirst());
    }

    /** Once somebody of the roster has been asked to mediate it, nobody who handled it before. */
    private boolean mediates(CaseFile file, Acting acting) {
        return mediators.open(file.number()).isEmpty()
                ? records.hadPart(file, acting)
                : mediators.mediates(file.number(), acting);
    }

    private boolean isOnlyMediator(Acting acting, String action) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        roles.addAll(acting.capacity().roles());
        roles.retainAll(permissions.rolesFor(action, PROCESS));
        return roles.equals(Set.of(Role.MEDIATOR));
    }

    /** 保密: whether what is said in the talks, drafts among it, is for this reader. */
    boolean knowsWhatIsSaid(CaseFile file, Member reader) {
        return records.knowsWhatWasSaid(file, reader);
    }

    private void keepAway(CaseFile file, Acting acting) {
        if (records.isRecused(file, acting)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, CaseRecords.KEEP_AWAY);
        }
    }
}
