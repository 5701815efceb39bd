package org.niangjia.identity;

import java.util.Set;

/** Somebody with a login. A member works for one union, in one or more roles. */
public record Member(String login, String name, Set<Role> roles, String unionCode, boolean enabled) {

    public Member {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
