package org.niangjia.desk.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.springframework.stereotype.Component;

/** What people are called. */
@Component
@RequiredArgsConstructor
class Names {

    private final Members members;

    String of(String login) {
        return members.byLogin(login).map(Member::name).orElse(login);
    }

    /** By login; whoever is unknown is called by the login. */
    Map<String, String> of(Set<String> logins) {
        Map<String, String> names = new HashMap<>();
        logins.forEach(login -> names.put(login, login));
        members.named(logins).forEach(member -> names.put(member.login(), member.name()));
        return names;
    }
}
