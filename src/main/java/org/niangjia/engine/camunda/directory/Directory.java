package org.niangjia.engine.camunda.directory;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Deputies;
import org.niangjia.identity.GroupIds;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.springframework.stereotype.Component;

/** Who is who, in the engine's three words: a user is a member, a group a role, a tenant a union. */
@Component
@RequiredArgsConstructor
class Directory {

    private final Members members;
    private final GroupIds groups;
    private final Deputies deputies;
    private final Unions unions;

    /** A disabled member is unknown here, so that a session of Tasklist ends with the account. */
    Optional<Member> member(String login) {
        return members.byLogin(login).filter(Member::enabled);
    }

    Stream<Member> everybody() {
        return members.all().stream().filter(Member::enabled);
    }

    Stream<Member> inGroup(String groupId) {
        return members.inGroup(groupId).stream();
    }

    Collection<String> groupsOf(String login) {
        return member(login).map(groups::of).stream()
                .flatMap(Collection::stream)
                .sorted()
                .toList();
    }

    Stream<String> allGroups() {
        return everybody()
                .flatMap(member -> member.groups().stream())
                .distinct()
                .sorted();
    }

    /** 县级经办（沙洲区总工会）, or the id itself where it is no group of ours. */
    String groupName(String groupId) {
        return unions.groupName(groupId);
    }

    /** In whose hands a task may be for the member to work on it: the member's own, and those of absent colleagues. */
    Set<String> handsOf(String login) {
        return member(login).map(deputies::hands).orElse(Set.of());
    }

    /** The places in the tree that the member works at, in person and as a deputy; everything below belongs to each. */
    List<Union> placesOf(String login) {
        return member(login).map(deputies::capacities).stream()
                .flatMap(List::stream)
                .map(acting -> acting.capacity().unionCode())
                .distinct()
                .flatMap(code -> unions.find(code).stream())
                .toList();
    }

    Optional<Union> union(String code) {
        return unions.find(code);
    }

    List<Union> allUnions() {
        return unions.all();
    }
}
