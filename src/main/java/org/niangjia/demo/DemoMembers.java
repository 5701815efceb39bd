package org.niangjia.demo;

import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.niangjia.identity.account.Roster;
import org.niangjia.identity.signin.Passwords;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unions and members of the demonstration, all with one password. Who is there already stays as they are. */
@Component
@Profile("demo")
@RequiredArgsConstructor
class DemoMembers implements SmartInitializingSingleton {

    static final String PASSWORD = "niangjia-demo";

    private final Unions unions;
    private final Members members;
    private final Roster roster;
    private final Passwords passwords;

    /** Before the first door opens, so that whoever finds the page finds the members too. */
    @Override
    @Transactional
    public void afterSingletonsInstantiated() {
        for (var cells : DemoFile.rows("demo/unions.csv")) {
            found(cells);
        }
        var missing = DemoFile.rows("demo/members.csv").stream()
                .filter(cells -> members.byLogin(cells[0]).isEmpty())
                .toList();
        if (!missing.isEmpty()) {
            // reckoned once: thirty-four slow hashes would be the longest part of the start
            var hash = passwords.hash(PASSWORD);
            missing.forEach(cells -> enrol(cells, hash));
        }
    }

    private void found(String[] cells) {
        if (unions.find(cells[0]).isEmpty()) {
            var parent = cells[3].isEmpty() ? null : cells[3];
            unions.found(new Union(cells[0], cells[1], UnionLevel.valueOf(cells[2]), parent));
        }
    }

    private void enrol(String[] cells, String hash) {
        var role = Role.of(cells[2]).orElseThrow();
        roster.enrol(new Member(cells[0], cells[1], Set.of(role), cells[3], true), hash);
    }
}
