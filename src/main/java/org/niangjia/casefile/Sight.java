package org.niangjia.casefile;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Recusals;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/** Which cases a member may see: by role and place in the tree, or because a task of the case was once theirs. */
@Component
@RequiredArgsConstructor
class Sight {

    private final Permissions permissions;
    private final Deputies deputies;
    private final Recusals recusals;
    private final Parties parties;
    private final Shelf shelf;

    boolean of(CaseFile file, Member reader) {
        return permissions.may(reader, "case.view", file.process(), file.unionCode()) || involved(file, reader);
    }

    /** 保密: a matter of the role alone; whose case it is, is asked before. */
    boolean knowsWhatWasSaid(CaseFile file, Member reader) {
        return permissions.may(reader, "case.view-answers", file.process());
    }

    /** In whose name: in person where that is enough. */
    Acting in(CaseFile file, Member reader) {
        return permissions
                .acting(reader, "case.view", file.process(), file.unionCode())
                .or(() -> deputies.capacities(reader).stream()
                        .filter(it -> shelf.isInvolved(
                                file.number(), Set.of(it.capacity().login())))
                        .findFirst())
                .orElse(Acting.self(reader));
    }

    /** 回避: who is not impartial about a case keeps away from it, in person and as a deputy. */
    boolean isRecused(CaseFile file, Acting reader) {
        return recusals.concern(reader, file.number().value(), () -> parties.people(file.number()));
    }

    /** A deputy sees what the absent colleague sees, while it lasts. */
    private boolean involved(CaseFile file, Member reader) {
        return shelf.isInvolved(file.number(), deputies.hands(reader));
    }
}
