package org.niangjia.identity.account;

import java.util.Set;
import java.util.stream.Collectors;
import lombok.RequiredArgsConstructor;
import org.niangjia.identity.Decision;
import org.niangjia.identity.Member;
import org.niangjia.identity.Members;
import org.niangjia.identity.Role;
import org.niangjia.identity.Union;
import org.niangjia.identity.Unions;
import org.niangjia.identity.signin.AccessEvent;
import org.niangjia.identity.signin.AccessRecord;
import org.niangjia.identity.signin.PasswordChanges;
import org.niangjia.identity.signin.Passwords;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts as an administrator keeps them: every change on the record with who made it. */
@Service
@RequiredArgsConstructor
@Transactional
public class Accounts {

    private static final int LONGEST_NAME = 60;

    private final Roster roster;
    private final Members members;
    private final Unions unions;
    private final Passwords passwords;
    private final PasswordChanges changes;
    private final AccessRecord record;

    /** @return the temporary password, told once */
    public String enrol(Member member, String actor) {
        var password = changes.madeUp();
        roster.enrol(member, passwords.hash(password), true);
        record.note(AccessEvent.ENROLLED, member.login(), actor, labels(member.roles()));
        return password;
    }

    /** Whoever keeps accounts does not close the own one: an office must not lock itself out. */
    public Decision enable(String login, boolean enabled, String actor) {
        if (login.equals(actor)) {
            return Decision.refused("不能停用自己的账号。");
        }
        roster.enable(login, enabled);
        record.note(enabled ? AccessEvent.ENABLED : AccessEvent.DISABLED, login, actor, "");
        return Decision.granted();
    }

    public Decision assign(String login, Set<Role> roles, String actor) {
        if (login.equals(actor)) {
            return Decision.refused("不能调整自己的角色。");
        }
        var member = members.byLogin(login).orElseThrow();
        var decision = mayWork(roles, member.unionCode());
        if (decision.isGranted()) {
            roster.assign(login, roles);
            record.note(AccessEvent.ROLES_CHANGED, login, actor, labels(member.roles()) + " → " + labels(roles));
        }
        return decision;
    }

    /** A name that was mistyped, or a member who works elsewhere now; what stands in records under the old name stays. */
    public Decision correct(String login, String name, String unionCode, String actor) {
        if (login.equals(actor)) {
            return Decision.refused("不能更正自己的姓名和所在工会，请由另一位系统管理员办理。");
        }
        var member = members.byLogin(login).orElseThrow();
        var decision = mayBe(name, unionCode, member.roles());
        if (decision.isGranted()) {
            roster.correct(login, name, unionCode);
            record.note(
                    AccessEvent.MEMBER_CORRECTED,
                    login,
                    actor,
                    member.name() + "，" + nameOf(member.unionCode()) + " → " + name + "，" + nameOf(unionCode));
        }
        return decision;
    }

    /** Whether somebody may be entered so: with a name, in a union that there is, in roles that fit it and one another. */
    public Decision mayBe(String name, String unionCode, Set<Role> roles) {
        return name.isBlank() || name.length() > LONGEST_NAME
                ? Decision.refused("请填写姓名，最多 " + LONGEST_NAME + " 字。")
                : mayWork(roles, unionCode);
    }

    private Decision mayWork(Set<Role> roles, String unionCode) {
        var combination = Roster.mayCombine(roles);
        return combination.isGranted()
                ? unions.find(unionCode)
                        .map(union -> Roster.maySit(roles, union))
                        .orElse(Decision.refused("请选择所在工会。"))
                : combination;
    }

    private String nameOf(String unionCode) {
        return unions.find(unionCode).map(Union::name).orElse(unionCode);
    }

    private static String labels(Set<Role> roles) {
        return roles.stream().map(Role::getLabel).sorted().collect(Collectors.joining("、"));
    }
}
