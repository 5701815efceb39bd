package org.niangjia.web.frame;

import java.util.Comparator;
import java.util.List;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.access.Permissions;
import org.springframework.stereotype.Component;

/** The doors that the modules have declared. */
@Component
@RequiredArgsConstructor
class Doors {

    private final List<NavEntry> entries;
    private final Permissions permissions;

    List<NavEntry> openTo(Member member) {
        var actions = permissions.actionsOf(member);
        return entries.stream()
                .filter(entry -> entry.action() == null || actions.contains(entry.action()))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }
}
