package org.niangjia.web.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.access.NavEntry;
import org.niangjia.identity.access.Permissions;
import org.niangjia.identity.access.Waiting;
import org.springframework.stereotype.Component;

/** The doors that the modules have declared. */
@Component
@RequiredArgsConstructor
class Doors {

    private final List<NavEntry> entries;
    private final List<Waiting> waiting;
    private final Permissions permissions;

    List<NavEntry> openTo(Member member) {
        var actions = permissions.actionsOf(member);
        return entries.stream()
                .filter(entry -> entry.action() == null || actions.contains(entry.action()))
                .sorted(Comparator.comparingInt(NavEntry::order))
                .toList();
    }

    Map<String, Integer> waiting(List<NavEntry> open, Member member) {
        var names = open.stream().map(NavEntry::name).collect(Collectors.toSet());
        return waiting.stream()
                .filter(it -> names.contains(it.door()))
                .collect(Collectors.toMap(Waiting::door, it -> it.count(member)));
    }
}
