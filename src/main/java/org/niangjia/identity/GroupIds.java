package org.niangjia.identity;

import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Component;

/** The engine's groups of a member: the member's own, and those in which the member stands in for somebody today. */
@Component
@RequiredArgsConstructor
public class GroupIds {

    private final Deputies deputies;

    public Set<String> of(Member member) {
        return deputies.capacities(member).stream()
                .flatMap(acting -> deputies.groups(acting).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
