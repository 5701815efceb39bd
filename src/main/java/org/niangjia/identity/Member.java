package org.niangjia.identity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Somebody with a login. A member works for one union, in one or more roles. */
public record Member(String login, String name, Set<Role> roles, String unionCode, boolean enabled) {

    private static final Pattern LOGIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    public Member {
        roles = Set.copyOf(roles);
    }

    /** Whether this could be a login; what people type may hold anything. */
    public static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
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
