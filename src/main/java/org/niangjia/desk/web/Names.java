package org.niangjia.desk.web;

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
}
