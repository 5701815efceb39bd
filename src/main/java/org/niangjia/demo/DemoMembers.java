package org.niangjia.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Roster;
import org.niangjia.identity.Union;
import org.niangjia.identity.UnionLevel;
import org.niangjia.identity.Unions;
import org.niangjia.identity.signin.Passwords;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The unions and members of the demonstration, all with one password. Who is there already stays as they are. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
@RequiredArgsConstructor
class DemoMembers implements ApplicationRunner {

    private static final String PASSWORD = "niangjia-demo";

    private final Unions unions;
    private final Members members;
    private final Roster roster;
    private final Passwords passwords;

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) throws IOException {
        for (var cells : rows("demo/unions.csv")) {
            found(cells);
        }
        var missing = rows("demo/members.csv").stream()
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

    private static List<String[]> rows(String file) throws IOException {
        return new ClassPathResource(file)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(",", -1))
                .toList();
    }
}
