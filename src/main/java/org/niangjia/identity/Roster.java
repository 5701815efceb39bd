package org.niangjia.identity;

import java.time.Clock;
import java.time.OffsetDateTime;
import lombok.RequiredArgsConstructor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 花名册: who is entered, disabled, and given which roles. */
@Service
@RequiredArgsConstructor
@Transactional
public class Roster {

    private final JdbcClient database;
    private final Clock clock;

    /** @param passwordHash as {@code signin.Passwords} makes it */
    public void enrol(Member member, String passwordHash) {
        database.sql("insert into member (login, name, union_code, enabled, password_hash, password_changed_at)"
                        + " values (:login, :name, :union, :enabled, :hash, :now)")
                .param("login", member.login())
                .param("name", member.name())
                .param("union", member.unionCode())
                .param("enabled", member.enabled())
                .param("hash", passwordHash)
                .param("now", OffsetDateTime.now(clock))
                .update();
        member.roles().forEach(role -> grant(member.login(), role));
    }

    private void grant(String login, Role role) {
        database.sql("insert into member_role (login, role) values (:login, :role)")
                .param("login", login)
                .param("role", role.id())
                .update();
    }
}
