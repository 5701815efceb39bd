package org.niangjia.identity.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.niangjia.identity.Role;

/** The rows of {@code permissions.csv}. */
record PermissionTable(List<Permission> rows) {

    private static final String EVERY_CASE_TYPE = "*";
    private static final String COMMENT = "#";

    static PermissionTable parse(String text) {
        return new PermissionTable(text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(COMMENT))
                .map(PermissionTable::row)
                .toList());
    }

    Set<String> actions() {
        return rows.stream().map(Permission::action).collect(Collectors.toSet());
    }

    Set<Role> rolesFor(String action) {
        return roles(action, row -> true);
    }

    Set<Role> rolesFor(String action, String process) {
        return roles(
                action, row -> row.process().equals(process) || row.process().equals(EVERY_CASE_TYPE));
    }

    private Set<Role> roles(String action, Predicate<Permission> applies) {
        var roles = EnumSet.noneOf(Role.class);
        rows.stream()
                .filter(row -> row.action().equals(action))
                .filter(applies)
                .forEach(row -> roles.addAll(row.roles()));
        return roles;
    }

    private static Permission row(String line) {
        var cells = line.split(",", 4);
        if (cells.length != 4 || cells[3].isBlank()) {
            throw new IllegalStateException("permissions.csv: action,case type,roles,meaning expected: " + line);
        }
        var roles = Arrays.stream(cells[2].strip().split("\\s+"))
                .map(PermissionTable::role)
                .collect(Collectors.toSet());
        return new Permission(cells[0].strip(), cells[1].strip(), Set.copyOf(roles), cells[3].strip());
    }

    private static Role role(String id) {
        return Role.of(id).orElseThrow(() -> new IllegalStateException("permissions.csv: no such role: " + id));
    }
}
