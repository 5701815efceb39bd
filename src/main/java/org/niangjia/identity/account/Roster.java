package org.niangjia.identity.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.niangjia.identity.MemberChanged;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;

    /**
     * 三员分立: each of the three administrators is nothing but that, so that none can cover up what another did (GB/T 22239).
     */
    public static Decision mayCombine(Set<Role> roles) {
        return roles.size() > 1 && roles.stream().anyMatch(Role::administers)
                ? Decision.refused("系统管理员、安全管理员、审计员三员分立，不得互相兼任，也不得兼任业务岗位。")
                : Decision.granted();
    }

    /** A role sits in a union of its own level, or of one above, which is asked where the lower one has nobody (§2.1). */
    public static Decision maySit(Set<Role> roles, Union union) {
        return roles.stream()
                .filter(role -> role.getLevel().compareTo(union.level()) > 0)
                .findFirst()
                .map(role -> Decision.refused("“" + role.getLabel() + "”不设在" + union.name() + "这一级，请调整角色，或者改选上级工会。"))
                .orElse(Decision.granted());
    }

    /** @param passwordHash as {@code signin.Passwords} makes it */
    public void enrol(Member member, String passwordHash) {
        enrol(member, passwordHash, false);
    }

    /** @param temporaryPassword to be changed by the member before anything else */
    public void enrol(Member member, String passwordHash, boolean temporaryPassword) {
        requireLogin(member.login());
        database.sql("insert into member"
                        + " (login, name, union_code, enabled, password_hash, password_changed_at, password_temporary)"
                        + " values (:login, :name, :union, :enabled, :hash, :now, :temporary)")
                .param("login", member.login())
                .param("name", member.name())
                .param("union", member.unionCode())
                .param("enabled", member.enabled())
                .param("hash", passwordHash)
                .param("now", OffsetDateTime.now(clock))
                .param("temporary", temporaryPassword)
                .update();
        grant(member.login(), member.roles());
        events.publishEvent(new MemberChanged(member.login()));
    }

    public void enable(String login, boolean enabled) {
        database.sql("update member set enabled = :enabled where login = :login")
                .param("enabled", enabled)
                .param("login", login)
                .update();
        events.publishEvent(new MemberChanged(login));
    }

    public void assign(String login, Set<Role> roles) {
        database.sql("delete from member_role where login = :login")
                .param("login", login)
                .update();
        grant(login, roles);
        events.publishEvent(new MemberChanged(login));
    }

    public void correct(String login, String name, String unionCode) {
        database.sql("update member set name = :name, union_code = :union where login = :login")
                .param("name", name)
                .param("union", unionCode)
                .param("login", login)
                .update();
        events.publishEvent(new MemberChanged(login));
    }

    private static void requireLogin(String login) {
        if (!Member.isLogin(login)) {
            throw new IllegalArgumentException("not a login");
        }
    }

    private void grant(String login, Set<Role> roles) {
        if (mayCombine(roles) instanceof Decision.Refused refused) {
            throw new IllegalArgumentException(refused.because());
        }
        roles.forEach(role -> database.sql("insert into member_role (login, role) values (:login, :role)")
                .param("login", login)
                .param("role", role.id())
                .update());
    }
}
