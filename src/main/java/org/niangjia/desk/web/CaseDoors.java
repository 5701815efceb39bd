package org.niangjia.desk.web;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.casefile.CaseFile;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.CaseDoor;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/** The pages that a case has beside its own, as far as they are for the reader. */
@Component
@RequiredArgsConstructor
class CaseDoors {

    private final List<CaseDoor> doors;
    private final Permissions permissions;

    List<CaseDoor> of(CaseFile file, Member reader) {
        return doors.stream()
                .filter(door -> door.process().equals(file.process()))
                .filter(door -> permissions.may(reader, door.action(), file.process()))
                .sorted(Comparator.comparingInt(CaseDoor::order))
                .toList();
    }
}
