package org.niangjia.identity;

import java.util.LinkedHashSet;
import java.util.Set;

/** Somebody with a login. A member works for one union, in one or more roles. */
public record Member(String login, String name, Set<Role> roles, String unionCode, boolean enabled) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The engine's groups of this member alone: each role, and each role in the member's union. */
    public Set<String> groups() {
        var groups = new LinkedHashSet<String>();
        for (var role : roles) {
            groups.add(role.id());
            groups.add(role.groupIn(unionCode));
        }
        return groups;
    }
}
