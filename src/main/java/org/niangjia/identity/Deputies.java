package org.niangjia.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** 代办: who acts for whom today. */
@Service
@RequiredArgsConstructor
public class Deputies {

    private final JdbcClient database;
    private final Members members;
    private final Clock clock;

    /** In person first, then for every absent member who named this one as deputy for today. */
    public List<Acting> capacities(Member member) {
        return Stream.concat(
                        Stream.of(Acting.self(member)), absentFor(member).map(absent -> new Acting(member, absent)))
                .toList();
    }

    /** The logins whose tasks are in this member's hands today. */
    public Set<String> hands(Member member) {
        return capacities(member).stream()
                .map(acting -> acting.capacity().login())
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

    private static Optional<Acting> among(
            List<Acting> capacities, Collection<String> taskGroups, @Nullable String assignee) {
        return capacities.stream()
                .filter(acting -> acting.capacity().login().equals(assignee))
                .findFirst()
                .or(() -> capacities.stream()
                        .filter(acting ->
                                !Collections.disjoint(acting.capacity().groups(), taskGroups))
                        .findFirst());
    }

    private Stream<Member> absentFor(Member deputy) {
        return database
                .sql("select distinct absent from deputy where deputy = :deputy"
                        + " and first_day <= :today and last_day >= :today and ended_at is null order by absent")
                .param("deputy", deputy.login())
                .param("today", LocalDate.now(clock))
                .query(String.class)
                .list()
                .stream()
                .flatMap(login -> members.byLogin(login).stream())
                .filter(Member::enabled);
    }
}
