package org.niangjia.identity.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.identity.Acting;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.Unions;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;

/**
 * Who may do what, where: the permission table, the roles of the member and of those the member stands in for, and their
 * places in the tree. An action that the table does not know is nobody's.
 */
@Service
public class Permissions {

    private final PermissionTable table;
    private final Deputies deputies;
    private final Unions unions;

    Permissions(Deputies deputies, Unions unions) throws IOException {
        this.table = PermissionTable.parse(
                new ClassPathResource("permissions.csv").getContentAsString(StandardCharsets.UTF_8));
        this.deputies = deputies;
        this.unions = unions;
    }

    /** Whether the member may do this for at least one case type: enough to show the door, not to open a case. */
    public boolean may(Member member, String action) {
        return capacities(member, table.rolesFor(action)).findAny().isPresent();
    }

    /** @param process the process key of the case type, e.g. {@code petition} */
    public boolean may(Member member, String action, String process) {
        return acting(member, action, process).isPresent();
    }

    /** Role and place: the case's union lies within the union for which the member has the role. */
    public boolean may(Member member, String action, String process, String caseUnion) {
        return acting(member, action, process, caseUnion).isPresent();
    }

    /**
     * In whose name the member does this: in person where the member's own role allows, else for an absent colleague in whose
     * place nobody else is left.
     */
    public Optional<Acting> acting(Member member, String action, String process) {
        return inOffice(member, table.rolesFor(action, process)).findFirst();
    }

    /** In whose names the member may do this with a task that is in hand. */
    public List<Acting> withTaskInHand(Member member, String action, String process) {
        return capacities(member, table.rolesFor(action, process)).toList();
    }

    /** The same for a case of this union. */
    public Optional<Acting> acting(Member member, String action, String process, String caseUnion) {
        return inOffice(member, table.rolesFor(action, process))
                .filter(acting -> unions.isWithin(caseUnion, acting.capacity().unionCode()))
                .findFirst();
    }

    /** The unions in which the member has a role for this; what lies below them is within reach too. */
    public Set<String> seats(Member member, String action, String process) {
        return seats(member, table.rolesFor(action, process));
    }

    /** The same for what is not of one case type. */
    public Set<String> seats(Member member, String action) {
        return seats(member, table.rolesFor(action));
    }

    private Set<String> seats(Member member, Set<Role> roles) {
        return inOffice(member, roles)
                .map(acting -> acting.capacity().unionCode())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Every action that the member may do for at least one case type: one look for a page with many doors. */
    public Set<String> actionsOf(Member member) {
        var roles = EnumSet.noneOf(Role.class);
        deputies.capacities(member)
                .forEach(acting -> roles.addAll(acting.capacity().roles()));
        return table.actions().stream()
                .filter(action -> !Collections.disjoint(table.rolesFor(action), roles))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The whole table, for those who watch over it. */
    public List<Permission> table() {
        return table.rows();
    }

    public Set<String> actions() {
        return table.actions();
    }

    /** The roles that the table itself names, for pages and tests that show the table. */
    public Set<Role> rolesFor(String action, String process) {
        return table.rolesFor(action, process);
    }

    /** A deputy has the whole place of the absent colleague only where nobody else is left in it. */
    private Stream<Acting> inOffice(Member member, Set<Role> roles) {
        return capacities(member, roles).filter(acting -> !Collections.disjoint(deputies.roles(acting), roles));
    }

    private Stream<Acting> capacities(Member member, Set<Role> roles) {
        return roles.isEmpty()
                ? Stream.empty()
                : deputies.capacities(member).stream()
                        .filter(acting ->
                                !Collections.disjoint(acting.capacity().roles(), roles));
    }
}
