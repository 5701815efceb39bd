package org.niangjia.identity.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.niangjia.identity.Member;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;

/** A member in a list: who, where, as what. */
record MemberLine(Member member, String union, String roles) {

    static MemberLine of(Member member, Unions unions) {
        var union = unions.find(member.unionCode()).map(Union::name).orElse("");
        var roles = member.roles().stream().map(Role::getLabel).sorted().collect(Collectors.joining("、"));
        return new MemberLine(member, union, roles);
    }

    boolean mentions(String wanted) {
        return Stream.of(member.login(), member.name(), union, roles).anyMatch(text -> text.contains(wanted));
    }
}
