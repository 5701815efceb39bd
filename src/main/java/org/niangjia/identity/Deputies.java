package org.niangjia.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** 代办: who acts for whom today. */
@Service
@RequiredArgsConstructor
public class Deputies {

    private final JdbcClient database;
    private final Members members;
    private final Clock clock;
    private final ObjectProvider<Asked> request;

    /** What one request has asked already: each line and each banner of a page asks anew. */
    @Component
    @Scope("request")
    static class Asked {

        private final Map<String, List<Member>> absentFor = new HashMap<>();
        private final Map<String, Set<Role>> staffedWithout = new HashMap<>();
    }

    /** In person first, then for every absent member who named this one as deputy for today. */
    public List<Acting> capacities(Member member) {
        return Stream.concat(
                        Stream.of(Acting.self(member)),
                        absentFor(member).stream().map(absent -> new Acting(member, absent)))
                .toList();
    }

    /** The logins whose tasks are in this member's hands today. */
    public Set<String> hands(Member member) {
        return capacities(member).stream()
                .map(acting -> acting.capacity().login())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The roles in which the member acts for everybody who comes: in person all; for an absent colleague only those in which
     * nobody else is there. Where somebody is, a deputy has what was in the colleague's hands, and no more.
     */
    public Set<Role> roles(Acting acting) {
        Member absent = acting.onBehalfOf();
        if (absent == null) {
            return acting.member().roles();
        }
        Set<Role> left = EnumSet.noneOf(Role.class);
        left.addAll(absent.roles());
        left.removeAll(staffedWithout(absent));
        return left;
    }

    /** The engine's groups that the member works for in this capacity: the role itself, and its tasks in the union. */
    public Set<String> groups(Acting acting) {
        Member capacity = acting.capacity();
        return Stream.concat(
                        capacity.roles().stream().map(Role::id),
                        roles(acting).stream().map(role -> role.groupIn(capacity.unionCode())))
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How this member acts on a task: for the absent colleague it is assigned to, else in person where the member's own groups
     * allow, else for an absent colleague whose groups allow.
     */
    public Acting on(Collection<String> taskGroups, @Nullable String assignee, Member member) {
        return isInPerson(taskGroups, assignee, member)
                ? Acting.self(member)
                : among(capacities(member), taskGroups, assignee).orElse(Acting.self(member));
    }

    /** Nobody needs to be asked for whom a member acts who needs no other's groups. */
    private static boolean isInPerson(Collection<String> taskGroups, @Nullable String assignee, Member member) {
        return assignee == null ? !Collections.disjoint(member.groups(), taskGroups) : assignee.equals(member.login());
    }

    private Optional<Acting> among(List<Acting> capacities, Collection<String> taskGroups, @Nullable String assignee) {
        return capacities.stream()
                .filter(acting -> acting.capacity().login().equals(assignee))
                .findFirst()
                .or(() -> capacities.stream()
                        .filter(acting -> !Collections.disjoint(groups(acting), taskGroups))
                        .findFirst());
    }

    /** The roles of the absent member in whose union somebody else has them, and is not away. */
    private Set<Role> staffedWithout(Member absent) {
        Asked asked = request.getIfAvailable();
        return asked == null
                ? findStaffedWithout(absent)
                : asked.staffedWithout.computeIfAbsent(absent.login(), login -> findStaffedWithout(absent));
    }

    private Set<Role> findStaffedWithout(Member absent) {
        return database
                .sql("select distinct r.role from member_role r join member m on m.login = r.login"
                        + " where m.enabled and m.union_code = :union and m.login <> :absent and not exists"
                        + " (select 1 from deputy d where d.absent = m.login and d.first_day <= :today"
                        + " and d.last_day >= :today and d.ended_at is null)")
                .param("union", absent.unionCode())
                .param("absent", absent.login())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .flatMap(role -> Role.of(role).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private List<Member> absentFor(Member deputy) {
        Asked asked = request.getIfAvailable();
        return asked == null
                ? findAbsentFor(deputy)
                : asked.absentFor.computeIfAbsent(deputy.login(), login -> findAbsentFor(deputy));
    }

    private List<Member> findAbsentFor(Member deputy) {
        return database
                .sql("select distinct absent from deputy where deputy = :deputy"
                        + " and first_day <= :today and last_day >= :today and ended_at is null order by absent")
                .param("deputy", deputy.login())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .flatMap(login -> members.byLogin(login).stream())
                .filter(Member::enabled)
                .toList();
    }
}
